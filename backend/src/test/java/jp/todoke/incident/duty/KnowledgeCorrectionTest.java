package jp.todoke.incident.duty;

import static jp.todoke.clock.counting.ClockKey.FINAL_REPORT;
import static jp.todoke.clock.counting.ClockKey.PRELIMINARY_REPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** 知った日時の訂正: the wrong entry stays, struck; where a limit moves by it, a second person confirms it first. */
@OfficeTest
class KnowledgeCorrectionTest {

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
        time.set(at("2026-11-24T10:00"));
        incident = office.reportedBy("hoiku-a");
        time.set(at("2026-11-24T11:00"));
    }

    @Test
    void whatMovesNoLimitHoldsAtOnceAndTheWrongEntryStaysStruck() throws Exception {
        office.send("hoiku-a", incident, "/knowledge", knew("副園長", "2026-11-24T10:30"))
                .andExpect(status().isNoContent());
        var wrong = entry("副園長");

        corrects("hoiku-a", wrong, "主任", "2026-11-24T10:40").andExpect(status().isNoContent());

        office.read("hoiku-a", incident, "")
                .andExpect(
                        jsonPath("$.knowledge[?(@.id == " + wrong + ")].knower").value(contains("副園長")))
                .andExpect(jsonPath("$.knowledge[?(@.corrects == " + wrong + ")].knower")
                        .value(contains("主任")))
                .andExpect(jsonPath("$.knowledgeCorrections[0].needsSecond").value(false))
                .andExpect(jsonPath("$.knowledgeCorrections[0].reason").value("聞き違いだった。"));
        corrects("hoiku-a", wrong, "園長", "2026-11-24T10:45").andExpect(status().isConflict());
    }

    @Test
    void whereALimitMovesNothingHoldsBeforeAnotherOneOfTheSecretariatConfirmsIt() throws Exception {
        var first = firstOfBody();
        var was = limit(PRELIMINARY_REPORT);

        office.read(
                        "joho-a",
                        incident,
                        "/knowledge/" + first + "/correction-preview?employer=BODY&knownAt=2026-11-20T00:00:00Z")
                .andExpect(jsonPath("$.earlierKnown").value(true))
                .andExpect(jsonPath("$.moves[?(@.key == 'PRELIMINARY_REPORT')].to")
                        .value(contains("2026-11-24T15:00:00Z")));
        corrects("joho-a", first, "保育士", "2026-11-20T09:00").andExpect(status().isNoContent());

        assertThat(limit(PRELIMINARY_REPORT)).isEqualTo(was);
        office.read("joho-b", incident, "")
                .andExpect(
                        jsonPath("$.knowledge[?(@.corrects == " + first + ")]").value(empty()))
                .andExpect(jsonPath("$.knowledgeCorrections[0].mayDecide").value(true));
        decides("joho-a", true).andExpect(status().is4xxClientError());
        corrects("hoiku-a", first, "園長", "2026-11-23T09:00").andExpect(status().isConflict());

        decides("joho-b", true).andExpect(status().isNoContent());

        assertThat(limit(PRELIMINARY_REPORT)).isEqualTo(at("2026-11-25T00:00"));
        office.read("joho-b", incident, "")
                .andExpect(jsonPath("$.knownAt").value("2026-11-20T00:00:00Z"))
                .andExpect(jsonPath("$.knowledgeCorrections[0].moves").value(empty()));
    }

    @Test
    void aRefusedCorrectionMovesNothingAndStaysReadable() throws Exception {
        var was = limit(FINAL_REPORT);
        corrects("joho-a", firstOfBody(), "保育士", "2026-11-20T09:00").andExpect(status().isNoContent());

        decides("joho-b", false).andExpect(status().isNoContent());

        assertThat(limit(FINAL_REPORT)).isEqualTo(was);
        office.read("joho-b", incident, "")
                .andExpect(jsonPath("$.knowledgeCorrections", hasSize(1)))
                .andExpect(
                        jsonPath("$.knowledgeCorrections[0].decision.confirmed").value(false));
    }

    @Test
    void theBodyCannotHaveKnownOnlyAfterTheFirstReportNorNotAtAll() throws Exception {
        var first = firstOfBody();

        corrects("joho-a", first, "保育士", "2026-11-24T10:59")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("known.startsAt"));
        office.send(
                        "joho-a",
                        incident,
                        "/knowledge/" + first + "/correction",
                        Map.of(
                                "knower",
                                "受託者の担当",
                                "employer",
                                "CONTRACTOR",
                                "known",
                                Told.at(at("2026-11-24T09:00")),
                                "reason",
                                "市の職員ではなかった。"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("employer"));
    }

    private ResultActions corrects(String login, long entry, String knower, String local) throws Exception {
        return office.send(
                login,
                incident,
                "/knowledge/" + entry + "/correction",
                Map.of("knower", knower, "employer", "BODY", "known", Told.at(at(local)), "reason", "聞き違いだった。"));
    }

    private ResultActions decides(String login, boolean confirmed) throws Exception {
        var correction = office.view("joho-a", incident, "")
                .at("/knowledgeCorrections/0/id")
                .asLong();
        return office.send(
                login,
                incident,
                "/knowledge-corrections/" + correction + "/decision",
                Map.of("confirmed", confirmed, "reason", "記録と合わない。"));
    }

    private long firstOfBody() throws Exception {
        for (var entry : office.view("joho-a", incident, "").get("knowledge")) {
            if (entry.get("employer").asString().equals("BODY")) {
                return entry.get("id").asLong();
            }
        }
        throw new AssertionError("nobody knew");
    }

    private long entry(String knower) throws Exception {
        for (var entry : office.view("joho-a", incident, "").get("knowledge")) {
            if (entry.get("knower").asString().equals(knower)) {
                return entry.get("id").asLong();
            }
        }
        throw new AssertionError(knower);
    }

    private static Map<String, Object> knew(String knower, String local) {
        return Map.of("knower", knower, "employer", "BODY", "known", Told.at(at(local)));
    }

    private Instant limit(ClockKey key) {
        return clocks.find(incident, LegalDuty.TO_COMMISSION.part(), key)
                .orElseThrow()
                .limit();
    }

    private static Instant at(String local) {
        return Instant.parse(local + ":00+09:00");
    }
}
