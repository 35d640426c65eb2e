package jp.todoke.incident.duty;

import static java.time.Duration.ofDays;
import static jp.todoke.clock.counting.ClockKey.ASSESSMENT;
import static jp.todoke.clock.counting.ClockKey.FINAL_REPORT;
import static jp.todoke.clock.counting.ClockKey.PERSON_NOTICE_DONE;
import static jp.todoke.clock.counting.ClockKey.PERSON_NOTICE_START;
import static jp.todoke.clock.counting.ClockKey.PRELIMINARY_REPORT;
import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.EndReason;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What the law may ask runs from the first report; judging settles or ends it; a later basis takes two persons. */
@OfficeTest
class LegalDutyTest {

    private static final PartId COMMISSION = new PartId("D1");

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext application;

    @Autowired
    Clocks clocks;

    @Autowired
    SettableClock time;

    private TrackOffice office;
    private IncidentId incident;

    @BeforeEach
    void aCardIsMissedOnATuesday() throws Exception {
        office = new TrackOffice(application);
        itIs("2026-11-24T10:00");
        incident = office.reportedBy("hoiku-a");
    }

    @Test
    void beforeAnybodyJudgesEveryLimitRuns() {
        assertThat(List.of(
                        clock(ASSESSMENT),
                        clock(PRELIMINARY_REPORT),
                        clock(FINAL_REPORT),
                        clock(PERSON_NOTICE_START),
                        clock(PERSON_NOTICE_DONE)))
                .extracting(clock ->
                        clock.key() + " " + clock.state() + " " + clock.limit().truncatedTo(ChronoUnit.MINUTES))
                .containsExactly(
                        "ASSESSMENT RUNNING " + at("2026-11-25T17:15"),
                        "PRELIMINARY_REPORT PROVISIONAL " + at("2026-11-29T00:00"),
                        "FINAL_REPORT PROVISIONAL " + at("2026-12-24T00:00"),
                        "PERSON_NOTICE_START PROVISIONAL " + at("2026-11-25T10:00"),
                        "PERSON_NOTICE_DONE PROVISIONAL " + at("2026-12-09T00:00"));
    }

    @Test
    void beforeTheNationalLawNothingIsOwedToTheState() throws Exception {
        itIs("2012-12-25T16:40");
        incident = office.reportedBy("hoiku-a");

        assertThat(clocks.find(incident, COMMISSION, PRELIMINARY_REPORT)).isEmpty();
        assertThat(clocks.find(incident, COMMISSION, FINAL_REPORT)).isEmpty();
        assertThat(clock(PERSON_NOTICE_START).state()).isEqualTo(ClockState.RUNNING);
        judges("DUTY", "R1").andExpect(status().isOk());
        files("preliminary-report", 0, null).andExpect(status().isOk());
    }

    @Test
    void aDutySettlesItsClocksAndAWrongfulPurposeGivesTheFinalReportSixtyDays() throws Exception {
        judges("DUTY", "R3").andExpect(status().isOk());

        assertThat(clock(ASSESSMENT).state()).isEqualTo(ClockState.MET);
        assertThat(clock(PRELIMINARY_REPORT).state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock(PRELIMINARY_REPORT).limit()).isEqualTo(at("2026-11-29T00:00"));
        assertThat(clock(FINAL_REPORT).state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock(FINAL_REPORT).limit()).isEqualTo(at("2027-01-23T00:00"));
        assertThat(clock(PERSON_NOTICE_DONE).state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void whatIsNotKnownStaysProvisionalAndRuns() throws Exception {
        judges("UNKNOWN").andExpect(status().isOk());

        assertThat(clock(ASSESSMENT).running()).isTrue();
        assertThat(clock(PRELIMINARY_REPORT).state()).isEqualTo(ClockState.PROVISIONAL);
        assertThat(clock(FINAL_REPORT).limit()).isEqualTo(at("2026-12-24T00:00"));
    }

    @Test
    void aWrongfulPurposeThatWasOnlySuspectedGivesNoMoreTimeOnceItIsExcluded() throws Exception {
        judges("UNKNOWN", "R3").andExpect(status().isOk());
        assertThat(clock(FINAL_REPORT).limit()).isEqualTo(at("2027-01-23T00:00"));

        judges(1, "DUTY", "R1").andExpect(status().isOk());

        assertThat(clock(ASSESSMENT).state()).isEqualTo(ClockState.MET);
        assertThat(clock(FINAL_REPORT).state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock(FINAL_REPORT).limit()).isEqualTo(at("2026-12-24T00:00"));
    }

    @Test
    void whatIsNotKnownUntilItIsLateAsksWhyOnlyOfTheDefiniteAnswer() throws Exception {
        itIs("2026-11-27T09:00");
        judges("UNKNOWN").andExpect(status().isOk());
        judges(1, "DUTY", "R1")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("latenessReason"));
        office.send(
                        "joho-a",
                        incident,
                        "/assessment/verdict",
                        Map.of(
                                "version",
                                1,
                                "verdict",
                                "DUTY",
                                "grounds",
                                List.of("R1"),
                                "reason",
                                "病歴があった。",
                                "latenessReason",
                                "カードの控えを探していた"))
                .andExpect(status().isOk());

        assertThat(clock(ASSESSMENT).state()).isEqualTo(ClockState.MET_LATE);
        assertThat(clock(PRELIMINARY_REPORT).state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void onlyTheSecondPersonDissolvesADuty() throws Exception {
        judges("NO_DUTY", "NO_ITEM").andExpect(status().isOk());
        assertThat(clock(PRELIMINARY_REPORT).state()).isEqualTo(ClockState.PROVISIONAL);
        assertThat(clock(ASSESSMENT).running()).isTrue();

        office.send(
                        "joho-b",
                        incident,
                        "/assessment/no-duty-confirmation",
                        Map.of("version", 1, "outcome", "CONFIRMED"))
                .andExpect(status().isOk());

        assertThat(clock(ASSESSMENT).state()).isEqualTo(ClockState.MET);
        assertThat(clock(PRELIMINARY_REPORT).endReason()).isEqualTo(EndReason.NO_DUTY);
        assertThat(clock(FINAL_REPORT).endReason()).isEqualTo(EndReason.NO_DUTY);
        assertThat(clock(PERSON_NOTICE_START).state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void aLateJudgementAndALateReportAskForTheReason() throws Exception {
        itIs("2026-11-29T00:01");
        judges("DUTY", "R1")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("latenessReason"));
        judgesLate("連休で連絡が取れなかった", "DUTY", "R1").andExpect(status().isOk());
        files("preliminary-report", 0, null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("latenessReason"));
        files("preliminary-report", 0, "判断が遅れた").andExpect(status().isOk());

        assertThat(clock(ASSESSMENT).state()).isEqualTo(ClockState.MET_LATE);
        assertThat(clock(PRELIMINARY_REPORT).state()).isEqualTo(ClockState.MET_LATE);
        assertThat(clock(PRELIMINARY_REPORT).latenessReason().value()).isEqualTo("判断が遅れた");
        assertThat(clock(FINAL_REPORT).running()).isTrue();
    }

    @Test
    void aReportInTimeShowsAsLateOnceAnEarlierKnowledgeIsFound() throws Exception {
        judges("DUTY", "R1");
        itIs("2026-11-28T09:00");
        files("preliminary-report", 0, null).andExpect(status().isOk());
        office.read("joho-a", incident, "/knowledge/preview?employer=BODY&knownAt=2026-11-20T00:00:00Z")
                .andExpect(jsonPath("$.earlierKnown").value(true))
                .andExpect(jsonPath("$.moves[?(@.key == 'PRELIMINARY_REPORT')].to")
                        .value(contains("2026-11-24T15:00:00Z")))
                .andExpect(jsonPath("$.moves[?(@.key == 'PRELIMINARY_REPORT')].late")
                        .value(contains(true)))
                .andExpect(jsonPath("$.moves[?(@.key == 'FINAL_REPORT')].to").value(contains("2026-12-21T15:00:00Z")));

        knew("BODY", "2026-11-20T09:00", null);

        assertThat(clock(PRELIMINARY_REPORT).state()).isEqualTo(ClockState.MET);
        assertThat(clock(FINAL_REPORT).limit()).isEqualTo(at("2026-12-22T00:00"));
        office.read("hoiku-kacho", incident, "/clocks")
                .andExpect(jsonPath("$.clocks[?(@.key == 'PRELIMINARY_REPORT')].today.limit")
                        .value(contains("2026-11-24T15:00:00Z")))
                .andExpect(jsonPath("$.clocks[?(@.key == 'PRELIMINARY_REPORT')].today.late")
                        .value(contains(true)));
    }

    @Test
    void aContractorsAndALaterKnowledgeMoveNothing() throws Exception {
        itIs("2026-11-25T09:00");
        office.read("joho-a", incident, "/knowledge/preview?employer=CONTRACTOR&knownAt=2026-11-20T00:00:00Z")
                .andExpect(jsonPath("$.moves").value(empty()));
        knew("CONTRACTOR", "2026-11-20T09:00", null);
        knew("BODY", "2026-11-24T15:00", null);

        assertThat(clock(PRELIMINARY_REPORT).limit()).isEqualTo(at("2026-11-29T00:00"));
    }

    @Test
    void aDutyCountsFromALaterKnowledgeOnlyByTwoOfTheSecretariat() throws Exception {
        itIs("2026-11-26T09:00");
        knew("BODY", "2026-11-25T15:00", "TO_COMMISSION");
        assertThat(clock(PRELIMINARY_REPORT).limit()).isEqualTo(at("2026-11-29T00:00"));
        var entry = latest();
        office.read("joho-a", incident, "/duty-bases/TO_COMMISSION/preview?knowledge=" + entry)
                .andExpect(jsonPath("$[*].to").value(contains("2026-11-29T15:00:00Z", "2026-12-24T15:00:00Z")));

        propose("hoiku-kacho", entry).andExpect(status().isForbidden());
        propose("joho-a", entry)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].mayDecide").value(false));
        propose("joho-a", entry)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].proposals.length()").value(1));
        assertThat(clock(PRELIMINARY_REPORT).limit()).isEqualTo(at("2026-11-29T00:00"));
        decide("joho-a", true, null).andExpect(status().isUnprocessableEntity());
        decide("joho-b", true, null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].chosen").value(true))
                .andExpect(jsonPath("$[0].basis").value("2026-11-25T06:00:00Z"));

        assertThat(clock(PRELIMINARY_REPORT).limit()).isEqualTo(at("2026-11-30T00:00"));
        assertThat(clock(FINAL_REPORT).limit()).isEqualTo(at("2026-12-25T00:00"));
        assertThat(clock(PERSON_NOTICE_START).limit()).isBetween(at("2026-11-25T10:00"), at("2026-11-25T10:01"));

        knew("BODY", "2026-11-23T12:00", null);
        assertThat(clock(PRELIMINARY_REPORT).limit()).isEqualTo(at("2026-11-30T00:00"));
        assertThat(clock(PERSON_NOTICE_START).limit()).isEqualTo(at("2026-11-24T12:00"));
        knew("BODY", "2026-11-24T18:00", "TO_COMMISSION");
        assertThat(clock(PRELIMINARY_REPORT).limit()).isEqualTo(at("2026-11-29T00:00"));
    }

    @Test
    void whatHasNoDateSaysWhyAndWhoseActIsWaitedFor() throws Exception {
        office.read("joho-a", incident, "/clocks")
                .andExpect(jsonPath("$.undated[?(@.key == 'CHIEF_RECEIPT')].awaits")
                        .value(contains("HEAD_REPORT")))
                .andExpect(
                        jsonPath("$.undated[?(@.key == 'CHIEF_RECEIPT')].post").value(contains("園長")))
                .andExpect(jsonPath("$.undated[?(@.why == 'NONE_IN_LAW')]").value(empty()));
        itIs("2012-12-25T16:40");
        incident = office.reportedBy("hoiku-a");

        office.read("joho-a", incident, "/clocks")
                .andExpect(jsonPath("$.undated[?(@.why == 'NONE_IN_LAW')].key")
                        .value(contains("PRELIMINARY_REPORT", "FINAL_REPORT")));
    }

    @Test
    void theOthersOfTheSecretariatLearnThatABasisWaitsAndItsProposerWhatTheySaid() throws Exception {
        itIs("2026-11-26T09:00");
        knew("BODY", "2026-11-25T15:00", "TO_COMMISSION");
        propose("joho-a", latest());

        assertThat(told("waits"))
                .containsExactlyInAnyOrder("joho-b@midorino.example.jp", "joho-kacho@midorino.example.jp");
        confirmations("joho-a")
                .andExpect(jsonPath("$[?(@.incident == '" + incident + "')]").value(empty()));
        confirmations("joho-b")
                .andExpect(
                        jsonPath("$[?(@.incident == '" + incident + "')].duty").value(contains("TO_COMMISSION")));
        confirmations("hoiku-kacho")
                .andExpect(jsonPath("$[?(@.incident == '" + incident + "')]").value(empty()));

        decide("joho-b", true, null);

        assertThat(told("agreed")).containsExactly("joho-a@midorino.example.jp");
        confirmations("joho-kacho")
                .andExpect(jsonPath("$[?(@.incident == '" + incident + "')]").value(empty()));
    }

    private ResultActions confirmations(String login) throws Exception {
        return mvc.perform(get("/api/confirmations").with(as(login)));
    }

    private List<String> told(String what) {
        return sql.sql(
                        "select recipient from mail_outbox where incident = :incident and mail_key like 'duty-basis/%/' || :what || '/%'")
                .param("incident", incident.value())
                .param("what", what)
                .query(String.class)
                .list();
    }

    @Test
    void aRefusedBasisMovesNothingAndStaysReadable() throws Exception {
        itIs("2026-11-26T09:00");
        knew("BODY", "2026-11-25T15:00", "TO_COMMISSION");
        propose("joho-a", latest()).andExpect(status().isOk());
        decide("joho-b", false, " ").andExpect(status().isBadRequest());
        decide("joho-b", false, "最初から１００人を超えると分かっていた")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].chosen").value(false))
                .andExpect(jsonPath("$[0].proposals[0].decision.confirmed").value(false));

        assertThat(clock(PRELIMINARY_REPORT).limit()).isEqualTo(at("2026-11-29T00:00"));
    }

    @Test
    void nobodyKnewOfADutyBeforeTheCaseAndNoOutsiderIsABasis() throws Exception {
        itIs("2026-11-26T09:00");
        office.send("joho-a", incident, "/knowledge", knowledge("BODY", "2026-11-20T09:00", "TO_COMMISSION"))
                .andExpect(status().isBadRequest());
        knew("OUTSIDE", "2026-11-25T09:00", "TO_COMMISSION");

        propose("joho-a", latest())
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("knowledge"));
    }

    @Test
    void theFirstPersonToldMeetsTheOneLimitAndTheChiefsConfirmationTheOther() throws Exception {
        contact(0, 3, "2026-11-24T09:55", "GO_ON", null).andExpect(status().isOk());
        assertThat(clock(PERSON_NOTICE_START).metAt()).isEqualTo(at("2026-11-24T09:55"));

        time.set(time.instant().plus(ofDays(20)));
        contact(1, 43, "2026-12-10T09:00", "SETTLED", null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(hasItem("latenessReason")));
        contact(1, 43, "2026-12-10T09:00", "SETTLED", "転居した人を探していた").andExpect(status().isOk());
        assertThat(clock(PERSON_NOTICE_DONE).running()).isTrue();
        office.send("hoiku-kacho", incident, "/notification/confirmation", Map.of("version", 2, "confirmed", true))
                .andExpect(status().isOk());

        assertThat(clock(PERSON_NOTICE_DONE).state()).isEqualTo(ClockState.MET_LATE);
        assertThat(clock(PERSON_NOTICE_DONE).metAt()).isEqualTo(at("2026-12-10T09:00"));
        assertThat(clock(PERSON_NOTICE_DONE).latenessReason().value()).isEqualTo("転居した人を探していた");
    }

    @Test
    void whereNobodyNeedBeToldBothLimitsEndWithTheChiefsConfirmation() throws Exception {
        office.send(
                        "encho",
                        incident,
                        "/notification/contacts",
                        Map.of(
                                "version",
                                0,
                                "outcome",
                                "NOT_NEEDED",
                                "ground",
                                "NOBODY_CONCERNED",
                                "reason",
                                "写っている人が特定できない"))
                .andExpect(status().isOk());
        assertThat(clock(PERSON_NOTICE_START).running()).isTrue();
        office.send("hoiku-kacho", incident, "/notification/confirmation", Map.of("version", 1, "confirmed", true))
                .andExpect(status().isOk());

        assertThat(clock(PERSON_NOTICE_START).endReason()).isEqualTo(EndReason.NOT_NEEDED);
        assertThat(clock(PERSON_NOTICE_DONE).endReason()).isEqualTo(EndReason.NOT_NEEDED);
    }

    private ResultActions judges(String verdict, String... grounds) throws Exception {
        return judgesLate("", verdict, grounds);
    }

    private ResultActions judges(int version, String verdict, String... grounds) throws Exception {
        return office.send(
                "joho-a",
                incident,
                "/assessment/verdict",
                Map.of("version", version, "verdict", verdict, "grounds", List.of(grounds), "reason", "控えから分かった。"));
    }

    private ResultActions judgesLate(String why, String verdict, String... grounds) throws Exception {
        return office.send(
                "joho-a",
                incident,
                "/assessment/verdict",
                Map.of(
                        "version",
                        0,
                        "verdict",
                        verdict,
                        "grounds",
                        List.of(grounds),
                        "reason",
                        "写真と氏名の有無から判断した。",
                        "latenessReason",
                        why));
    }

    private ResultActions files(String report, int version, String why) throws Exception {
        var body = new HashMap<String, Object>(Map.of("version", version));
        body.put("latenessReason", why);
        return office.send("joho-b", incident, "/authority/D1/" + report, body);
    }

    private void knew(String employer, String local, String of) throws Exception {
        office.send("joho-a", incident, "/knowledge", knowledge(employer, local, of))
                .andExpect(status().isNoContent());
    }

    private static Map<String, Object> knowledge(String employer, String local, String of) {
        var body =
                new HashMap<String, Object>(Map.of("knower", "職員", "employer", employer, "known", Told.at(at(local))));
        body.put("of", of);
        return body;
    }

    private long latest() throws Exception {
        var entries = office.view("joho-a", incident, "").get("knowledge");
        var latest = 0L;
        for (var entry : entries) {
            latest = Math.max(latest, entry.get("id").asLong());
        }
        return latest;
    }

    private ResultActions propose(String login, long entry) throws Exception {
        return office.send(
                login,
                incident,
                "/duty-bases/TO_COMMISSION/proposals",
                Map.of("knowledge", entry, "reason", "８０人と思っていたが１２０人と分かった"));
    }

    private ResultActions decide(String login, boolean confirmed, String reason) throws Exception {
        var proposal = office.view("joho-a", incident, "/duty-bases")
                .get(0)
                .get("proposals")
                .get(0)
                .get("id")
                .asLong();
        var body = new HashMap<String, Object>(Map.of("confirmed", confirmed));
        body.put("reason", reason);
        return office.send(login, incident, "/duty-bases/TO_COMMISSION/proposals/" + proposal + "/decision", body);
    }

    private ResultActions contact(int version, int told, String local, String outcome, String why) throws Exception {
        var body = new HashMap<String, Object>(Map.of(
                "version",
                version,
                "outcome",
                outcome,
                "contact",
                Map.of(
                        "told",
                        told,
                        "means",
                        "PHONE",
                        "time",
                        Told.at(at(local)),
                        "contactedBy",
                        "園長",
                        "apology",
                        true)));
        body.put("latenessReason", why);
        body.put("contents", outcome.equals("SETTLED") ? PlainSteps.contents() : null);
        return office.send("encho", incident, "/notification/contacts", body);
    }

    private ClockView clock(ClockKey key) {
        var part = key == PRELIMINARY_REPORT || key == FINAL_REPORT ? COMMISSION : null;
        return clocks.find(incident, part, key).orElseThrow();
    }

    private void itIs(String local) {
        time.set(at(local));
    }

    private static Instant at(String local) {
        return Instant.parse(local + ":00+09:00");
    }
}
