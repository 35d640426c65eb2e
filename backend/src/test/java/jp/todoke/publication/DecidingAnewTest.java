package jp.todoke.publication;

import static jp.todoke.process.Step.CLOSING_CHECK;
import static jp.todoke.process.Step.RECORD_PUBLICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import jp.todoke.EndedTracks;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.incident.IncidentStatus;
import jp.todoke.incident.Incidents;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** 公表の方針の決め直し: no decision on publication is for ever as long as nothing is published. */
@OfficeTest
class DecidingAnewTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    PublicationPart part;

    @Autowired
    Incidents incidents;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aCardIsMissing() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
    }

    @Test
    void whatWasNotToBePublishedIsPublishedAfterAllAndTheEarlierDecisionStays() throws Exception {
        decides("NOT");
        assertThat(office.openSteps(incident)).doesNotContain(RECORD_PUBLICATION);

        decidesAnew("kodomo-bucho", 1, "AT_ONCE", "拾った人からの連絡を求めるため。")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("TO_PUBLISH"))
                .andExpect(jsonPath("$.decision.choice").value("AT_ONCE"))
                .andExpect(jsonPath("$.earlier[0].decision.choice").value("NOT"))
                .andExpect(jsonPath("$.earlier[0].decision.reason").value("人数が少ないため。"));

        assertThat(office.openSteps(incident)).containsOnlyOnce(RECORD_PUBLICATION);
        assertThat(part.openWork(incident)).hasSize(1);
        publishes(2).andExpect(status().isOk()).andExpect(jsonPath("$.status").value("PUBLISHED"));
        assertThat(office.openSteps(incident)).doesNotContain(RECORD_PUBLICATION);
        assertThat(part.openWork(incident)).isEmpty();
    }

    @Test
    void whatWasToBePublishedIsNotAfterAllAndNobodyWaitsForItAnyMore() throws Exception {
        decides("AT_ONCE");

        decidesAnew("kodomo-bucho", 1, "BATCH", "急がないため。").andExpect(status().isOk());
        assertThat(office.openSteps(incident)).containsOnlyOnce(RECORD_PUBLICATION);
        decidesAnew("kodomo-bucho", 2, "NOT", "本人が望まないため。")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("NOT_TO_PUBLISH"));

        assertThat(office.openSteps(incident)).doesNotContain(RECORD_PUBLICATION);
        decidesAnew("kodomo-bucho", 3, "AT_ONCE", "報道されたため。").andExpect(status().isOk());
        assertThat(office.openSteps(incident)).containsOnlyOnce(RECORD_PUBLICATION);
    }

    @Test
    void aCaseAtItsClosingCheckGoesBackToWorkAndWaitsForItAgain() throws Exception {
        new EndedTracks(office, incident).withoutDuty();
        assertThat(office.openSteps(incident)).containsExactly(CLOSING_CHECK);

        decidesAnew("kodomo-bucho", 1, "AT_ONCE", "報道されたため。").andExpect(status().isOk());
        assertThat(incidents.get(incident).status()).isEqualTo(IncidentStatus.RUNNING);
        publishes(2).andExpect(status().isOk());

        assertThat(incidents.get(incident).status()).isEqualTo(IncidentStatus.AT_CLOSING_CHECK);
        assertThat(office.openSteps(incident)).containsExactly(CLOSING_CHECK);

        incident = office.reportedBy("hoiku-a");
        new EndedTracks(office, incident).withoutDuty();
        decidesAnew("kodomo-bucho", 1, "AT_ONCE", "報道されたため。").andExpect(status().isOk());
        decidesAnew("kodomo-bucho", 2, "NOT", "誤報だったため。").andExpect(status().isOk());
        assertThat(incidents.get(incident).status()).isEqualTo(IncidentStatus.AT_CLOSING_CHECK);
    }

    @Test
    void ofTwoWhoDecideAnewAtOnceOneWinsAndTheOtherIsShownIt() throws Exception {
        decides("NOT");
        decidesAnew("kodomo-bucho", 1, "AT_ONCE", "報道されたため。").andExpect(status().isOk());

        decidesAnew("kodomo-bucho", 1, "BATCH", "急がないため。")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.decision.choice").value("AT_ONCE"))
                .andExpect(jsonPath("$.current.decision.reason").value("報道されたため。"));
    }

    @Test
    void onlyTheDirectorOfTheCaseDecidesAnewAndTheOthersAreToldWho() throws Exception {
        decides("NOT");

        decidesAnew("hoiku-kacho", 1, "AT_ONCE", "報道されたため。").andExpect(status().isForbidden());
        decidesAnew("fuku-shicho", 1, "AT_ONCE", "報道されたため。")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.title").value(containsString("こども家庭部長")));
    }

    @Test
    void beforeTheFirstDecisionAndAfterThePublicationThereIsNothingToDecideAnew() throws Exception {
        decidesAnew("kodomo-bucho", 0, "NOT", "理由")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(containsString("publication-undecided")));
        decides("AT_ONCE");
        publishes(1).andExpect(status().isOk());

        decidesAnew("kodomo-bucho", 2, "NOT", "理由")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(containsString("publication-published")));
    }

    @Test
    void aReasonIsNeededAndATimeBeforeTheEarlierDecisionIsRefusedAtItsField() throws Exception {
        decides("NOT");

        decidesAnew("kodomo-bucho", 1, "AT_ONCE", " ")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("reason")));
        decidesAnew("kodomo-bucho", 1, "AT_ONCE", "理由", office.now().minusSeconds(3600))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("decidedAt")));
        decidesAnew("kodomo-bucho", 1, "AT_ONCE", "理由", office.now().plusSeconds(3600))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("decidedAt")));
    }

    @Test
    void whatSpeaksForPublishingAndWasNotKnownThenIsSaidUntilItIsDecidedAnew() throws Exception {
        decides("NOT");
        office.read("kodomo-bucho", incident, "/publication")
                .andExpect(jsonPath("$.grounds").value(contains("PERSONS")))
                .andExpect(jsonPath("$.newlyKnown", empty()));

        countsTo(1200).andExpect(status().is2xxSuccessful());
        office.send(
                        "encho",
                        incident,
                        "/natures",
                        Map.of(
                                "kind",
                                "LOSS",
                                "malice",
                                "YES",
                                "known",
                                Told.at(office.now().toString()),
                                "reason",
                                "窓が割られていた。"))
                .andExpect(status().is2xxSuccessful());
        office.send(
                        "joho-a",
                        incident,
                        "/assessment/verdict",
                        Map.of("version", 0, "verdict", "DUTY", "grounds", List.of("R3"), "reason", "盗難のおそれがある。"))
                .andExpect(status().isOk());

        office.read("kodomo-bucho", incident, "/publication")
                .andExpect(jsonPath("$.status").value("NOT_TO_PUBLISH"))
                .andExpect(jsonPath("$.grounds").value(contains("DUTY", "MALICE", "PERSONS")))
                .andExpect(jsonPath("$.newlyKnown[*].fact").value(contains("PERSONS", "MALICE", "DUTY")))
                .andExpect(jsonPath("$.newlyKnown[0].personsThen").value(46))
                .andExpect(jsonPath("$.newlyKnown[0].personsNow").value(1200));
        decidesAnew("kodomo-bucho", 1, "NOT", "盗難の捜査の妨げになるため。")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.newlyKnown", empty()));
    }

    private void decides(String choice) throws Exception {
        office.send(
                        "kodomo-bucho",
                        incident,
                        "/publication/decision",
                        Map.of(
                                "version",
                                0,
                                "choice",
                                choice,
                                "reason",
                                "人数が少ないため。",
                                "decidedAt",
                                office.now().toString()))
                .andExpect(status().isOk());
    }

    private ResultActions decidesAnew(String login, int version, String choice, String reason) throws Exception {
        return decidesAnew(login, version, choice, reason, office.now());
    }

    private ResultActions decidesAnew(String login, int version, String choice, String reason, Instant at)
            throws Exception {
        return office.send(
                login,
                incident,
                "/publication/decision/revision",
                Map.of("version", version, "choice", choice, "reason", reason, "decidedAt", at.toString()));
    }

    private ResultActions publishes(int version) throws Exception {
        return office.send(
                "koho",
                incident,
                "/publication/record",
                Map.of(
                        "version",
                        version,
                        "publishedOn",
                        LocalDate.ofInstant(office.now(), ZoneId.of("Asia/Tokyo"))
                                .toString(),
                        "channels",
                        List.of("WEBSITE"),
                        "words",
                        "個人情報の紛失について",
                        "byTelephone",
                        PlainSteps.byTelephone(office.now().toString()),
                        "beforeToldReason",
                        "拾った人からの連絡を求めるため。"));
    }

    private ResultActions countsTo(int persons) throws Exception {
        var before = office.view("joho-a", incident, "").get("counts").get(0);
        return office.send(
                "encho",
                incident,
                "/counts",
                Map.of(
                        "asOf",
                        office.now().toString(),
                        "unit",
                        "PERSONS",
                        "min",
                        persons,
                        "max",
                        persons,
                        "unknown",
                        false,
                        "approx",
                        false,
                        "mayOverlap",
                        false,
                        "basis",
                        "名簿",
                        "replaces",
                        List.of(before.get("id").asLong())));
    }
}
