package jp.todoke.supervisor;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;

/** 指導: records of their own, numbered within the case, answered by measures. */
@OfficeTest
class InstructionServiceTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aCardIsMissingAndTheHeadHasReported() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
        office.send(
                        "encho",
                        incident,
                        "/supervisor/F001/head-report",
                        Map.of("time", Told.at(now()), "reporter", "園長", "means", "PHONE", "words", "報告した"))
                .andExpect(status().isOk());
    }

    @Test
    void theChiefInstructsSeveralThingsWithTheReceiptAndOneMoreLater() throws Exception {
        receives("撮影後すぐに保存すること", "二人で確認すること");

        gives("hoiku-kacho", UUID.randomUUID(), "毎日数えること", null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].instructions[*].number").value(contains(1, 2, 3)))
                .andExpect(jsonPath("$.units[0].instructions[*].atReceipt").value(contains(true, true, false)));

        assertThat(office.course(incident))
                .filteredOn(line -> line.equals("保育課長から指導を受けた。"))
                .hasSize(2);
    }

    @Test
    void theButtonPressedTwiceInstructsOnce() throws Exception {
        receives("二人で確認すること");
        var key = UUID.randomUUID();

        gives("hoiku-kacho", key, "毎日数えること", null).andExpect(status().isOk());
        gives("hoiku-kacho", key, "毎日数えること", null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].instructions", hasSize(2)));
    }

    @Test
    void aCorrectedInstructionStaysVisibleAndIsCorrectedOnce() throws Exception {
        receives("三人で確認すること");

        gives("hoiku-kacho", UUID.randomUUID(), "二人で確認すること", 1)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].instructions[0].correctedBy").value(2));
        gives("hoiku-kacho", UUID.randomUUID(), "一人で確認すること", 1)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("corrects")));
    }

    @Test
    void beforeTheReceiptNothingIsInstructedAndNobodyElseInstructs() throws Exception {
        gives("hoiku-kacho", UUID.randomUUID(), "毎日数えること", null).andExpect(status().isConflict());
        receives("二人で確認すること");

        gives("encho", UUID.randomUUID(), "毎日数えること", null).andExpect(status().isForbidden());
        gives("hoiku-kakari", UUID.randomUUID(), "毎日数えること", null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("onBehalf.sender")));
    }

    @Test
    void theChiefSeesWhichMeasureAnswersWhichInstruction() throws Exception {
        receives("撮影後すぐに保存すること", "二人で確認すること");

        plan(List.of(7))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("measures[0].instructions")));
        plan(List.of(2))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.plans[0].measures[0].instructions").value(contains(2)))
                .andExpect(jsonPath("$.plans[0].measures[0].guidedByChief").value(true));
    }

    private ResultActions plan(List<Integer> instructions) throws Exception {
        return office.send(
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
                                "二人で確認する",
                                "novelty",
                                "NEW",
                                "kind",
                                "CHECK",
                                "verifier",
                                "CHIEF",
                                "guidedByChief",
                                false,
                                "doer",
                                "全職員",
                                "recurring",
                                "毎日",
                                "instructions",
                                instructions))));
    }

    private void receives(String... instructions) throws Exception {
        office.send(
                        "hoiku-kacho",
                        incident,
                        "/supervisor/F001/receipt",
                        Map.of(
                                "time",
                                Told.at(now()),
                                "means",
                                "PHONE",
                                "noInstruction",
                                false,
                                "instructions",
                                List.of(instructions)))
                .andExpect(status().isOk());
    }

    private ResultActions gives(String login, UUID key, String text, Integer corrects) throws Exception {
        var body = new HashMap<String, Object>(Map.of(
                "text",
                text,
                "time",
                Told.on(LocalDate.ofInstant(office.now(), ZoneId.of("Asia/Tokyo"))),
                "toWhom",
                "園長"));
        body.put("corrects", corrects);
        return mvc.perform(post("/api/incidents/" + incident + "/supervisor/F001/instructions")
                .with(as(login))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(JsonMapper.shared().writeValueAsString(body)));
    }

    private String now() {
        return office.now().toString();
    }
}
