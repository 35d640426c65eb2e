package jp.todoke.measure;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.PartNames;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.Cases;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two published cases come to approved plans whose measures are those of their files, word by word, in the
 * council's paper too; the first measure of the map is still open when the council is told, and is done and verified
 * later.
 */
@OfficeTest
class PublishedMeasuresTest {

    private static final Map<String, String> PRINTED =
            Map.of("NEW", "新規", "STRENGTHENED", "強化", "CONTINUED", "継続", "CONTINUED_AND_NEW", "継続・一部新規");

    @Autowired
    ApplicationContext application;

    @Autowired
    SettableClock clock;

    @Autowired
    Clocks clocks;

    @Autowired
    PartNames names;

    @Autowired
    MockMvc mvc;

    TrackOffice office;

    @BeforeEach
    void anOffice() {
        office = new TrackOffice(application);
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.set(Instant.now());
    }

    @TestFactory
    Stream<DynamicContainer> eachMeasureOfBothFilesIsInTheApprovedPlanAndInThePaper() throws Exception {
        var both = new ArrayList<DynamicContainer>();
        for (var published : PublishedCase.values()) {
            both.add(compared(published, published.untilThePaperIsIssued(application, clock)));
        }
        return both.stream();
    }

    private DynamicContainer compared(PublishedCase published, IncidentId incident) throws Exception {
        var prevention = office.view("joho-a", incident, "/prevention");
        var planned = prevention.at("/plans/0/measures").valueStream().toList();
        var printed = printed(incident);
        var filed = published.file().get("prevention_measures").valueStream().toList();
        var tests = new ArrayList<DynamicTest>();
        tests.add(dynamicTest("approved, with as many measures as the file, in the paper too", () -> {
            assertThat(prevention.get("status").asString()).isEqualTo("APPROVED");
            assertThat(planned).hasSameSizeAs(filed);
            assertThat(printed).hasSameSizeAs(filed);
        }));
        for (int index = 0; index < filed.size(); index++) {
            tests.addAll(compared(filed.get(index), planned.get(index), printed.get(index)));
        }
        return dynamicContainer(published.name(), tests);
    }

    /** What the file says of a measure is what the plan and the paper say of it. */
    private List<DynamicTest> compared(JsonNode filed, JsonNode planned, String printed) {
        var no = filed.get("no").asString();
        var tests = new ArrayList<DynamicTest>();
        tests.add(dynamicTest(no + " its number", () -> assertThat(names.inFull(
                        new PartId("measure-" + planned.get("number").asInt())))
                .endsWith(no)));
        tests.add(dynamicTest(no + " its wording", () -> {
            assertThat(planned.get("text").asString())
                    .isEqualTo(filed.get("text").asString());
            assertThat(printed).startsWith(filed.get("text").asString() + "（");
        }));
        tests.add(dynamicTest(no + " new or continued", () -> {
            var novelty = PublishedCase.novelty(filed);
            assertThat(planned.get("novelty").asString()).isEqualTo(novelty);
            assertThat(printed).contains("（" + PRINTED.get(novelty) + "。");
        }));
        tests.add(dynamicTest(no + " guided by the chief", () -> assertThat(
                        planned.get("guidedByChief").asBoolean())
                .isEqualTo(filed.path("guided_by_chief").asBoolean())));
        if (filed.has("by")) {
            tests.add(dynamicTest(no + " who does it", () -> {
                assertThat(planned.get("doer").asString())
                        .isEqualTo(filed.get("by").asString());
                assertThat(printed).contains("。実施者：" + filed.get("by").asString() + "。");
            }));
        }
        if (filed.has("due")) {
            tests.add(dynamicTest(no + " until when", () -> {
                assertThat(planned.get("due").asString())
                        .isEqualTo(filed.get("due").asString());
                assertThat(printed)
                        .endsWith("。"
                                + OfficialTime.date(
                                        LocalDate.parse(filed.get("due").asString())) + "までに実施）");
            }));
        }
        if (filed.has("recurs")) {
            tests.add(dynamicTest(no + " how often", () -> {
                assertThat(planned.get("recurring").asString())
                        .isEqualTo(filed.get("recurs").asString());
                assertThat(printed).contains("。" + filed.get("recurs").asString() + "実施");
            }));
        }
        return tests;
    }

    @Test
    void theFirstMeasureOfTheMapIsOpenAtTheCouncilAndDoneLaterWithEvidenceThatAnotherPostVerifies() throws Exception {
        var incident = PublishedCase.MAP.untilThePaperIsIssued(application, clock);
        var first = PublishedCase.MAP.file().at("/prevention_measures/0");
        assertThat(first.get("status_at_council").asString()).isEqualTo("open");

        Cases.itIs(clock, PublishedCase.MAP.file().at("/doc/date").asString() + "T12:00");
        office.dueTimersAct();
        office.send(
                        "joho-a",
                        incident,
                        "/council/meeting-held",
                        Map.of("version", version(incident, "/council"), "heldOn", "2013-01-17", "note", "了承"))
                .andExpect(status().isOk());
        office.read("joho-a", incident, "/council").andExpect(jsonPath("$.held").isNotEmpty());
        office.read("joho-a", incident, "/measures")
                .andExpect(jsonPath("$[0].stand").value("TO_DO"))
                .andExpect(jsonPath("$[0].due").value(first.get("due").asString()));
        assertThat(printed(incident).get(0)).doesNotContain("実施済み");
        assertThat(clockOfTheFirst(incident).running()).isTrue();

        Cases.itIs(clock, "2013-01-30T10:00");
        office.dueTimersAct();
        var file = evidence(incident);
        done("korei-kacho", incident, file).andExpect(status().isBadRequest());
        done("jutaku", incident, file).andExpect(status().isOk());
        verify("jutaku", incident).andExpect(status().isForbidden());
        verify("korei-kacho", incident)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].stand").value("DONE"))
                .andExpect(jsonPath("$[0].reports[0].evidence[0]").value(file))
                .andExpect(jsonPath("$[0].reports[0].by.post").value("業務責任者"))
                .andExpect(jsonPath("$[0].reports[0].verification.by.post").value(endsWith("課長")));

        assertThat(clockOfTheFirst(incident).state()).isEqualTo(ClockState.MET);
        assertThat(office.openSteps(incident))
                .filteredOn(Step.RECORD_MEASURE::equals)
                .hasSize(3);
        office.read("joho-a", incident, "/prevention")
                .andExpect(jsonPath("$.plans[0].measures[0].done.on").value("2013-01-30"));
    }

    private ClockView clockOfTheFirst(IncidentId incident) {
        return clocks.find(incident, new PartId("measure-1"), ClockKey.MEASURE).orElseThrow();
    }

    private ResultActions done(String login, IncidentId incident, int file) throws Exception {
        return office.send(
                login,
                incident,
                "/measures/measure-1/done",
                Map.of("version", 0, "doneOn", "2013-01-30", "account", "研修を行った。", "evidence", List.of(file)));
    }

    private ResultActions verify(String login, IncidentId incident) throws Exception {
        return office.send(login, incident, "/measures/measure-1/verification", Map.of("version", 1, "accepted", true));
    }

    private int evidence(IncidentId incident) throws Exception {
        var sent = mvc.perform(MockMvcRequestBuilders.multipart("/api/incidents/{number}/attachments", incident.value())
                        .file(new MockMultipartFile(
                                "file",
                                "研修の記録.txt",
                                "application/octet-stream",
                                "参加者の名簿".getBytes(StandardCharsets.UTF_8)))
                        .param("kind", "PAPER")
                        .header("Idempotency-Key", UUID.randomUUID())
                        .with(as("jutaku")))
                .andExpect(status().is2xxSuccessful())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return JsonMapper.shared().readTree(sent).get("id").asInt();
    }

    private int version(IncidentId incident, String track) throws Exception {
        return office.view("joho-a", incident, track).get("version").asInt();
    }

    /** The counted lines of the council's paper. */
    private List<String> printed(IncidentId incident) throws Exception {
        return office.view("joho-a", incident, "/papers/council/text")
                .get("sections")
                .valueStream()
                .flatMap(section -> section.get("blocks").valueStream())
                .filter(block -> block.get("kind").asString().equals("ITEM"))
                .map(block -> block.get("text").asString())
                .toList();
    }
}
