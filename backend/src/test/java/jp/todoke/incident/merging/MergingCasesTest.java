package jp.todoke.incident.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.TrackOffice;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.EndReason;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.Incident;
import jp.todoke.incident.IncidentStatus;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.confidentiality.ConfidentialOffice;
import jp.todoke.incident.extent.Media;
import jp.todoke.process.OpenStep;
import jp.todoke.process.OpenSteps;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;

/** 併合: two nurseries report the loss of one card, ten minutes apart. */
@OfficeTest
class MergingCasesTest {

    private static final PartId FIRST_NURSERY = new PartId("F001");

    @Autowired
    ApplicationContext application;

    @Autowired
    Incidents incidents;

    @Autowired
    Clocks clocks;

    @Autowired
    Media media;

    @Autowired
    OpenSteps engine;

    @Autowired
    JdbcClient sql;

    private TrackOffice office;
    private IncidentId earlier;
    private IncidentId later;

    @BeforeEach
    void twoNurseriesReport() throws Exception {
        office = new TrackOffice(application);
        earlier = office.reportedBy("hoiku-a");
        office.pass(Duration.ofMinutes(10));
        later = office.reportedBy("other-encho");
    }

    @Test
    void theCaseThatGoesOnCountsFromTheEarlierReportAndTheOtherOneEnds() throws Exception {
        var known = incidents.get(earlier).knownAt();
        assertThat(incidents.get(later).knownAt()).isAfter(known);
        var preview = preview(later, earlier, "OTHER");
        office.read("encho", later, "").andExpect(status().isNotFound());

        merges("joho-a", later, earlier)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.absorbed[0].other.number").value(earlier.value()))
                .andExpect(jsonPath("$.absorbed[0].came.knowledge").isNotEmpty())
                .andExpect(jsonPath("$.absorbed[0].came.counts").isNotEmpty());

        assertThat(incidents.get(later).knownAt()).isEqualTo(known);
        assertThat(preview.get("earlierKnown").asBoolean()).isTrue();
        assertThat(preview.get("moves")).isNotEmpty().allSatisfy(move -> assertThat(limit(later, move))
                .isEqualTo(Instant.parse(move.get("to").asString())));
        assertThat(preview.at("/units/0/code").asString()).isEqualTo(FIRST_NURSERY.value());
        assertThat(preview.at("/units/0/limits")).isNotEmpty().allSatisfy(begins -> assertThat(
                        limit(later, FIRST_NURSERY, begins))
                .isEqualTo(Instant.parse(begins.get("limit").asString())));
        assertThat(clocks.of(later))
                .filteredOn(clock -> clock.running() && clock.basis().isAfter(known))
                .isEmpty();
        assertThat(incidents.units(later)).contains(FIRST_NURSERY);
        assertThat(engine.of(later)).anySatisfy(open -> {
            assertThat(open.step()).isEqualTo(Step.HEAD_REPORT);
            assertThat(open.part()).isEqualTo(FIRST_NURSERY);
        });
        office.read("encho", later, "").andExpect(status().isOk());
    }

    @Test
    void nothingOfTheMergedCaseRunsAnyMoreAndWhoeverActsInItIsToldWhereItGoesOn() throws Exception {
        var running = clocks.of(earlier).stream().filter(ClockView::running).count();
        assertThat(preview(later, earlier, "SAME").get("ends")).hasSize((int) running);

        merges("joho-a", later, earlier).andExpect(status().isOk());

        assertThat(incidents.get(earlier).status()).isEqualTo(IncidentStatus.MERGED);
        assertThat(office.openSteps(earlier)).isEmpty();
        assertThat(engine.positions(earlier)).isEmpty();
        assertThat(sql.sql("select count(*) from worklist_task where incident = :incident")
                        .param("incident", earlier.value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(clocks.of(earlier))
                .noneMatch(ClockView::running)
                .anyMatch(clock -> clock.endReason() == EndReason.MERGED);
        office.send("encho", earlier, "/counts", count(3))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.title").value("この事案は" + Incident.label(later) + "に併合されました。続きはそちらの事案に記録してください。"));
        office.read("encho", earlier, "").andExpect(jsonPath("$.status").value("MERGED"));
        office.read("encho", earlier, "/mergings")
                .andExpect(jsonPath("$.ended.other.number").value(later.value()))
                .andExpect(jsonPath("$.ended.reason").value("一つのカードの紛失だったため。"));
        assertThat(office.view("joho-a", "/incidents?text=" + earlier)
                        .at("/items/0/status")
                        .asString())
                .isEqualTo("MERGED");
        assertThat(office.course(later))
                .contains(Incident.label(earlier) + "（" + incidents.get(earlier).title() + "）をこの事案に併合した。")
                .containsAll(office.course(earlier).stream()
                        .filter(line -> !line.endsWith("併合した。"))
                        .toList());
        assertThat(office.course(earlier)).contains("この事案を" + Incident.label(later) + "に併合した。");
    }

    @ParameterizedTest
    @CsvSource({"SAME,22,46", "OTHER,44,92", "UNKNOWN,22,92"})
    void countsStandSideBySideAsTheirOverlapIsAnswered(String overlap, int min, int max) throws Exception {
        var before = preview(later, earlier, overlap).get("personsTogether");

        merges("joho-a", later, earlier, overlap, List.of()).andExpect(status().isOk());

        var persons = office.view("joho-a", later, "").get("affectedPersons");
        assertThat(persons.get("min").asInt())
                .isEqualTo(min)
                .isEqualTo(before.get("min").asInt());
        assertThat(persons.get("max").asInt())
                .isEqualTo(max)
                .isEqualTo(before.get("max").asInt());
        assertThat(office.view("joho-a", later, "").get("counts")).hasSize(2);
    }

    @Test
    void mediaLinksAndWhoeverIsNamedComeAlongButWhatIsThereAlready() throws Exception {
        for (var label : List.of("青いカード", "同じカード")) {
            office.send("encho", earlier, "/media", medium(label)).andExpect(status().is2xxSuccessful());
        }
        office.send("encho", earlier, "/participants", Map.of("name", "緑野 一郎", "kind", "保育士", "unitCode", "F001"))
                .andExpect(status().is2xxSuccessful());
        var similar = office.reportedBy("hoiku-a");
        office.sendOnce(
                        "joho-a",
                        earlier,
                        "/links",
                        Map.of("kind", "SIMILAR", "other", similar.value(), "reason", "同じ媒体のため"))
                .andExpect(status().isOk());

        merges("joho-a", later, earlier, "SAME", List.of(2)).andExpect(status().isOk());

        assertThat(media.of(later)).extracting(medium -> medium.label().value()).containsExactly("青いカード");
        assertThat(office.view("joho-a", later, "/mergings").at("/absorbed/0/came/media"))
                .hasSize(1);
        assertThat(office.view("joho-a", later, "/links").at("/0/other/number").asString())
                .isEqualTo(similar.value());
        assertThat(sql.sql("select name from participant where incident = :incident")
                        .param("incident", later.value())
                        .query(String.class)
                        .list())
                .contains("緑野 一郎");
    }

    @Test
    void theHeadWhoHadReportedIsNotAskedAgainAndWhatIsAskedForAnewCountsFromTheMerging() throws Exception {
        headDoes(Step.HEAD_REPORT);
        headDoes(Step.RECORD_SEARCH_ROUND);
        office.pass(Duration.ofMinutes(5));
        assertThat(preview(later, earlier, "SAME").at("/units/0/headReported").asBoolean())
                .isTrue();
        var merging = office.now().minusMillis(1);

        merges("joho-a", later, earlier).andExpect(status().isOk());

        assertThat(engine.of(later))
                .filteredOn(open -> FIRST_NURSERY.equals(open.part()))
                .extracting(OpenStep::step)
                .containsExactlyInAnyOrder(Step.CHIEF_RECEIPT, Step.RECORD_SEARCH_ROUND);
        assertThat(clocks.find(later, FIRST_NURSERY, ClockKey.HEAD_REPORT)
                        .orElseThrow()
                        .metAt())
                .isNotNull();
        assertThat(office.view("encho", later, "/supervisor").toString()).contains("課長に報告した。");
        assertThat(basis(ClockKey.FIRST_SEARCH)).isBetween(merging, office.now());
        assertThat(basis(ClockKey.WRITTEN_REPORT))
                .isEqualTo(incidents.get(earlier).knownAt());
    }

    @Test
    void aCaseWithAJudgedDutyIsNotAbsorbedButTakesTheOtherOneIn() throws Exception {
        office.send(
                        "joho-a",
                        earlier,
                        "/assessment/verdict",
                        Map.of(
                                "version",
                                0,
                                "verdict",
                                "DUTY",
                                "reason",
                                "要配慮個人情報を含むため。",
                                "grounds",
                                List.of("R1"),
                                "at",
                                office.now().toString()))
                .andExpect(status().isOk());

        refused(merges("joho-a", later, earlier), "報告義務があると判断されているため");
        refused(office.read("joho-a", later, "/mergings/preview?overlap=SAME&other=" + earlier), "そちらにこの事案を併合してください。");
        assertThat(incidents.get(earlier).status()).isEqualTo(IncidentStatus.RUNNING);

        merges("joho-a", earlier, later).andExpect(status().isOk());
    }

    @Test
    void itselfWhatIsNotThereAndWhatHasEndedAreRefusedAtTheField() throws Exception {
        refused(merges("joho-a", later, later), "この事案そのものです");
        refused(merges("joho-a", later, new IncidentId("9998-9999")), "この番号の事案は見つかりません");
        refused(merges("joho-a", later, earlier, "SAME", List.of(7)), "併合する事案にない媒体です");
        sql.sql("update incident set status = 'CLOSED' where number = :number")
                .param("number", earlier.value())
                .update();
        refused(merges("joho-a", later, earlier), "対応中の事案を選んでください");
        merges("joho-a", earlier, later).andExpect(status().isConflict());
    }

    @Test
    void onlyTheSecretariatMergesAndNoPartyOfEitherCase() throws Exception {
        for (var login : List.of("hoiku-kacho", "encho", "kansa")) {
            assertThat(merges(login, later, earlier).andReturn().getResponse().getStatus())
                    .as(login)
                    .isIn(403, 404);
        }
        var account = sql.sql("select id from account where login = 'joho-a'")
                .query(Long.class)
                .single();
        office.send("hoiku-kacho", earlier, "/parties", Map.of("account", account, "reason", "カードを最後に使ったため"))
                .andExpect(status().isOk());

        refused(merges("joho-a", later, earlier), "当事者です");
        merges("joho-b", later, earlier).andExpect(status().isOk());
    }

    @Test
    void aConfidentialCaseDoesNotBecomeAPartOfOneThatOthersSee() throws Exception {
        new ConfidentialOffice(application).close("joho-a", earlier).andExpect(status().isOk());

        refused(merges("joho-a", later, earlier), "取扱者限定");
        refused(merges("joho-b", later, earlier), "この番号の事案は見つかりません");
    }

    @Test
    void theSameMergingOnceMoreChangesNothing() throws Exception {
        merges("joho-a", later, earlier).andExpect(status().isOk());
        var course = office.course(later);

        merges("joho-a", later, earlier).andExpect(status().isOk());

        assertThat(office.course(later)).isEqualTo(course);
        refused(merges("joho-b", later, earlier), "対応中の事案を選んでください");
        merges("joho-a", earlier, later)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/incident-already-merged"));
    }

    @Test
    void twoClerksWhoMergeThemIntoEachOtherAtOnceMergeThemOnce() {
        var one = CompletableFuture.supplyAsync(() -> statusOf("joho-a", later, earlier));
        var other = CompletableFuture.supplyAsync(() -> statusOf("joho-b", earlier, later));

        assertThat(List.of(one.join(), other.join())).containsExactlyInAnyOrder(200, 409);
        assertThat(List.of(incidents.get(earlier).status(), incidents.get(later).status()))
                .containsExactlyInAnyOrder(IncidentStatus.RUNNING, IncidentStatus.MERGED);
    }

    private void headDoes(Step step) throws Exception {
        var plain = new PlainSteps(office);
        office.send(
                        "encho",
                        earlier,
                        PlainSteps.path(step, "F001"),
                        plain.body(earlier, step, "F001", plain.plain(step)))
                .andExpect(status().isOk());
    }

    private int statusOf(String login, IncidentId into, IncidentId other) {
        try {
            return merges(login, into, other).andReturn().getResponse().getStatus();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode preview(IncidentId into, IncidentId other, String overlap) throws Exception {
        return office.view("joho-a", into, "/mergings/preview?other=" + other + "&overlap=" + overlap);
    }

    private ResultActions merges(String login, IncidentId into, IncidentId other) throws Exception {
        return merges(login, into, other, "SAME", List.of());
    }

    private ResultActions merges(
            String login, IncidentId into, IncidentId other, String overlap, List<Integer> sameMedia) throws Exception {
        return office.send(
                login,
                into,
                "/mergings",
                Map.of(
                        "other",
                        other.value(),
                        "overlap",
                        overlap,
                        "sameMedia",
                        sameMedia,
                        "reason",
                        "一つのカードの紛失だったため。"));
    }

    private static void refused(ResultActions answer, String sentence) throws Exception {
        answer.andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].message").value(containsString(sentence)));
    }

    private Instant limit(IncidentId incident, JsonNode move) {
        var part = move.get("part");
        return limit(incident, part == null || part.isNull() ? null : new PartId(part.asString()), move);
    }

    private Instant limit(IncidentId incident, PartId part, JsonNode clock) {
        return clocks.find(incident, part, ClockKey.valueOf(clock.get("key").asString()))
                .orElseThrow()
                .limit();
    }

    private Instant basis(ClockKey key) {
        return clocks.find(later, FIRST_NURSERY, key).orElseThrow().basis();
    }

    private Map<String, Object> count(int persons) {
        return new HashMap<>(Map.of(
                "asOf",
                office.now().toString(),
                "unit",
                "PERSONS",
                "min",
                persons,
                "approx",
                false,
                "basis",
                "名簿",
                "unknown",
                false,
                "mayOverlap",
                false,
                "replaces",
                List.of()));
    }

    private static Map<String, Object> medium(String label) {
        return Map.of("kind", "SD_CARD", "label", label, "quantity", 1, "unit", "枚", "approx", false);
    }
}
