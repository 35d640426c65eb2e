package jp.todoke.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.WalkedCase;
import jp.todoke.incident.Cases;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** 差替え: a fact that changes after a paper was issued leaves a way on, before the meeting and after it. */
@OfficeTest
class ReplacingPapersTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    SettableClock clock;

    TrackOffice office;
    IncidentId incident;
    WalkedCase walked;

    @BeforeEach
    void thePaperIsIssued() throws Exception {
        Cases.itIs(clock, "2012-12-25T16:45");
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
        walked = new WalkedCase(application, office, incident)
                .says(Step.DECIDE_COUNCIL_REPORT, Map.of("version", 0, "manner", "SINGLE"));
        walked.untilOnly(Step.RECORD_MEETING_HELD);
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.set(Instant.now());
    }

    @Test
    void theChangedPaperIsIssuedAnewAndTheEarlierStaysToBeReadWithItsReason() throws Exception {
        var first = bytes("council");
        counts(19);

        replaces("本人の数を数え直したため。")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("TO_COMPILE"));

        assertThat(office.openSteps(incident)).contains(Step.COMPILE_PAPER).doesNotContain(Step.RECORD_MEETING_HELD);
        office.read("joho-a", incident, "/papers")
                .andExpect(jsonPath("$[0].draft").value(true))
                .andExpect(jsonPath("$[0].edition").value(2))
                .andExpect(jsonPath("$[1].paper").value("council-1"))
                .andExpect(jsonPath("$[1].replaced.reason").value("本人の数を数え直したため。"));
        walked.untilOnly(Step.RECORD_MEETING_HELD);
        office.read("joho-a", incident, "/papers")
                .andExpect(jsonPath("$.length()").value(2))
                .andExpect(jsonPath("$[0].draft").value(false))
                .andExpect(jsonPath("$[0].replaceable").value(true))
                .andExpect(jsonPath("$[0].fileName").value(containsString("_第2版")));
        assertThat(bytes("council-1")).isEqualTo(first);
        assertThat(PaperText.ofWord(bytes("council")))
                .contains("この資料(第2版)は、先に発行した資料を差し替えるものである。", "差替えの理由本人の数を数え直したため。", "19名");
        office.read("joho-a", incident, "/papers/council/changes")
                .andExpect(jsonPath("$.sections").isEmpty());
        office.read("joho-a", incident, "/papers/council-1/changes")
                .andExpect(jsonPath("$.sections.length()").value(1));
    }

    @Test
    void aThirdEditionIsIssuedAsWell() throws Exception {
        for (int edition = 2; edition <= 3; edition++) {
            counts(10 + edition);
            replaces("数え直したため。").andExpect(status().isOk());
            walked.untilOnly(Step.RECORD_MEETING_HELD);
        }

        office.read("joho-a", incident, "/papers")
                .andExpect(jsonPath("$[0].edition").value(3))
                .andExpect(jsonPath("$[1].paper").value("council-1"))
                .andExpect(jsonPath("$[2].paper").value("council-2"));
    }

    @Test
    void onceTheMeetingIsHeldAFollowUpNoteSaysWhatChanged() throws Exception {
        walked.does(Step.RECORD_MEETING_HELD);
        counts(19);

        replaces("数え直したため。").andExpect(status().isConflict());

        office.read("joho-a", incident, "/papers")
                .andExpect(jsonPath("$[0].told").value(true))
                .andExpect(jsonPath("$[0].replaceable").value(false));
        office.read("joho-a", incident, "/papers/council/follow-up-note")
                .andExpect(jsonPath("$.title").value(containsString("（追加報告）")))
                .andExpect(jsonPath("$.sections[0].blocks[1].cells[1]").value(containsString("19名")));
        for (var form : List.of("word", "pdf")) {
            var file = office.read("joho-a", incident, "/papers/council/follow-up-note/" + form)
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(form.equals("word") ? PaperText.ofWord(file) : PaperText.ofPdf(file))
                    .contains("次のことが分かったので、追加して報告する。", "19名", "22名~46名");
        }
    }

    @Test
    void aReasonIsAskedForAndWhoeverDoesNotReportToTheCouncilReplacesNothing() throws Exception {
        replaces(" ")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("reason"));
        office.send(
                        "hoiku-kacho",
                        incident,
                        "/council/paper-replacement",
                        Map.of("version", version(), "reason", "数え直した。"))
                .andExpect(status().isForbidden());
        office.send("joho-a", incident, "/council/paper-replacement", Map.of("version", 1, "reason", "数え直した。"))
                .andExpect(status().isConflict());
    }

    private ResultActions replaces(String reason) throws Exception {
        return office.send(
                "joho-a", incident, "/council/paper-replacement", Map.of("version", version(), "reason", reason));
    }

    private int version() throws Exception {
        return office.view("joho-a", incident, "/council").get("version").asInt();
    }

    private byte[] bytes(String paper) throws Exception {
        return office.read("joho-a", incident, "/papers/" + paper)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private void counts(int persons) throws Exception {
        var holding = office.view("joho-a", incident, "")
                .get("counts")
                .valueStream()
                .filter(line -> line.get("replacedBy").isNull())
                .map(line -> line.get("id").asLong())
                .toList();
        var body = new HashMap<String, Object>(Map.of(
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
                holding));
        body.put("partOf", null);
        office.send("joho-a", incident, "/counts", body).andExpect(status().is2xxSuccessful());
    }
}
