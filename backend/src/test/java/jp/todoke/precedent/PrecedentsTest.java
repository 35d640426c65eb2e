package jp.todoke.precedent;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.confidentiality.ConfidentialOffice;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;

/** A camera of which the pictures were thrown away, planned at one nursery, then again at another. */
@OfficeTest
class PrecedentsTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient sql;

    TrackOffice office;
    IncidentId earlier;
    IncidentId now;

    /** The wording of the earlier plan, this test's own. */
    String wording;

    @BeforeEach
    void aPlanWasApprovedAtOneNurseryAndIsDraftedAtAnother() throws Exception {
        office = new TrackOffice(application);
        wording = "点検表" + UUID.randomUUID().toString().substring(0, 8) + "で数える";
        earlier = office.reportedBy("hoiku-a", IncidentKind.MISDISPOSAL, MediumKind.CAMERA);
        now = office.reportedBy("other-hoiku", IncidentKind.MISDISPOSAL, MediumKind.CAMERA);
        planned(earlier, "山田先生が" + wording);
    }

    @Test
    void anotherNurseryReadsWhatWasDoneWithoutNamesAndWithoutALinkToTheCase() throws Exception {
        var precedent = precedentWith("other-encho", wording);

        assertThat(precedent.get("number").isNull()).isTrue();
        assertThat(precedent.at("/measures/0/text").asString()).isEqualTo("保育士Ａが" + wording);
        assertThat(precedent.at("/measures/0/held").asString()).isEqualTo("NOT_REVIEWED");
        assertThat(precedent.get("causeStatus").asString()).isEqualTo("UNKNOWN");
        assertThat(precedent.get("place").asString()).isEqualTo("保育園");
        assertThat(precedent.at("/likeness/kind").asBoolean()).isTrue();
        assertThat(precedent.at("/likeness/medium").asBoolean()).isTrue();
        assertThat(precedent.at("/likeness/place").asBoolean()).isTrue();
        assertThat(precedent.at("/likeness/words").toString()).contains("カード");
        assertThat(precedent.toString()).doesNotContain("わかば", "山田", "見当たらない");
    }

    @Test
    void theChiefOfBothNurseriesMayOpenTheEarlierCase() throws Exception {
        assertThat(precedentWith("hoiku-kacho", wording).get("number").asString())
                .isEqualTo(earlier.value());
    }

    @Test
    void whatTheLastReviewSaidOfAMeasureStandsBesideIt() throws Exception {
        reviewed(3, true);
        reviewed(6, false);

        assertThat(precedentWith("other-encho", wording).at("/measures/0/held").asString())
                .isEqualTo("INSUFFICIENT");
        library("other-encho", wording)
                .andExpect(jsonPath("$.measures.length()").value(1))
                .andExpect(jsonPath("$.measures[0].text").value("保育士Ａが" + wording))
                .andExpect(jsonPath("$.measures[0].used").value(1))
                .andExpect(jsonPath("$.measures[0].insufficient").value(1))
                .andExpect(jsonPath("$.measures[0].notReviewed").value(0));
    }

    @Test
    void aConfidentialCaseIsNobodysPrecedentButItsHandlers() throws Exception {
        new ConfidentialOffice(application)
                .close("joho-a", earlier, "hoiku-kacho")
                .andExpect(status().isOk());

        assertThat(precedents("other-encho").toString()).doesNotContain(wording);
        library("other-encho", wording)
                .andExpect(jsonPath("$.measures.length()").value(0));
        assertThat(precedents("hoiku-kacho").toString()).contains(wording);
    }

    @Test
    void aNameFindsNothingInTheLibrary() throws Exception {
        library("other-encho", "山田先生 " + wording)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.measures.length()").value(0));
    }

    @Test
    void aQuestionThatIsTooLongIsRefusedAtItsField() throws Exception {
        library("other-encho", "あ".repeat(201))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("text"));
    }

    @Test
    void aTeacherReadsNeither() throws Exception {
        office.read("other-hoiku", now, "/precedents").andExpect(status().isForbidden());
        library("other-hoiku", wording).andExpect(status().isForbidden());
    }

    @Test
    void aPlanThatIsNotApprovedIsNoPrecedent() throws Exception {
        var waiting = office.reportedBy("hoiku-a", IncidentKind.MISDISPOSAL, MediumKind.CAMERA);
        drafted(waiting, "承認前の" + wording);

        assertThat(precedents("hoiku-kacho").toString()).doesNotContain("承認前の");
        library("hoiku-kacho", "承認前の" + wording)
                .andExpect(jsonPath("$.measures.length()").value(0));
    }

    private JsonNode precedents(String login) throws Exception {
        return office.view(login, now, "/precedents").get("precedents");
    }

    private JsonNode precedentWith(String login, String text) throws Exception {
        return precedents(login)
                .valueStream()
                .filter(one -> one.toString().contains(text))
                .findFirst()
                .orElseThrow();
    }

    private ResultActions library(String login, String text) throws Exception {
        return mvc.perform(get("/api/measures-library").param("text", text).with(as(login)));
    }

    private void planned(IncidentId incident, String measure) throws Exception {
        drafted(incident, measure);
        office.send("hoiku-kacho", incident, "/prevention/plan-decision", PlainSteps.approved(1, 1))
                .andExpect(status().isOk());
    }

    private void drafted(IncidentId incident, String measure) throws Exception {
        office.send(
                        "encho",
                        incident,
                        "/supervisor/F001/head-report",
                        Map.of("time", Told.at(office.now()), "reporter", "園長", "means", "PHONE", "words", "報告した。"))
                .andExpect(status().isOk());
        office.send(
                        "hoiku-kacho",
                        incident,
                        "/supervisor/F001/receipt",
                        Map.of("time", Told.at(office.now()), "means", "PHONE", "noInstruction", true))
                .andExpect(status().isOk());
        office.send(
                        "encho",
                        incident,
                        "/prevention/plan",
                        Map.of(
                                "version",
                                0,
                                "causeStatus",
                                "UNKNOWN",
                                "measures",
                                List.of(Map.of(
                                        "text",
                                        measure,
                                        "novelty",
                                        "NEW",
                                        "kind",
                                        "CHECK",
                                        "verifier",
                                        "CHIEF",
                                        "guidedByChief",
                                        false,
                                        "doer",
                                        "園長",
                                        "recurring",
                                        "毎日"))))
                .andExpect(status().isOk());
    }

    /** The rows of a review, as they are months after the closing. */
    private void reviewed(int months, boolean works) {
        sql.sql(
                        """
                insert into prevention_review (incident, plan, months, findings, acted_by, acted_name, acted_post, recorded_at)
                select p.incident, p.id, :months, '見て回った。', a.id, a.display_name, '課長', now()
                from prevention_plan p, account a where p.incident = :incident and a.login = 'hoiku-kacho'""")
                .param("months", months)
                .param("incident", earlier.value())
                .update();
        sql.sql(
                        """
                insert into prevention_review_result (plan, months, measure, works)
                select id, :months, 1, :works from prevention_plan where incident = :incident""")
                .param("months", months)
                .param("works", works)
                .param("incident", earlier.value())
                .update();
    }
}
