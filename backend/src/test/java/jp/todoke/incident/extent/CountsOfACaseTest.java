package jp.todoke.incident.extent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.incident.Cases;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;

/** The series of counts as the office writes it, over the first number 22～46 of the report. */
@OfficeTest
class CountsOfACaseTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    SettableClock clock;

    TrackOffice office;
    IncidentId incident;
    long first;

    @BeforeEach
    void aReportedLoss() throws Exception {
        Cases.itIs(clock, "2012-12-25T16:45");
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
        first = lines().keySet().iterator().next();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverReplacesWhatNoLineIsLostOrChangedAndEveryPageTellsTheSameNumber(long seed) throws Exception {
        var random = new Random(seed);
        var before = lines();
        for (var step = 0; step < 15; step++) {
            var whole = random.nextInt(3) == 0 ? any(random, holding(before, null)) : null;
            var replaced = holding(before, whole).stream()
                    .filter(line -> random.nextInt(3) == 0)
                    .toList();
            var min = random.nextInt(4) == 0 ? null : (Integer) random.nextInt(20);
            write(
                            unit(random),
                            min,
                            min == null || random.nextBoolean() ? null : min + random.nextInt(20),
                            random.nextBoolean(),
                            whole,
                            replaced)
                    .andExpect(result ->
                            assertThat(result.getResponse().getStatus()).isIn(204, 400));

            var now = lines();
            before.forEach((id, line) -> assertThat(written(now.get(id))).isEqualTo(written(line)));
            before.forEach((id, line) -> assertThat(line.get("replacedBy").isNull()
                            || line.get("replacedBy").equals(now.get(id).get("replacedBy")))
                    .as("once replaced, replaced by the same: " + id)
                    .isTrue());
            assertThat(now.size() - before.size()).isBetween(0, 1);
            everyPageTellsTheSame(now);
            before = now;
        }
        assertThat(before).hasSizeGreaterThan(6);
    }

    private void everyPageTellsTheSame(Map<Long, JsonNode> lines) throws Exception {
        var told = office.view("encho", incident, "").get("affectedPersons");
        var byWhich = new ArrayList<Long>();
        told.path("lines").forEach(line -> byWhich.add(line.asLong()));
        assertThat(byWhich)
                .containsExactlyElementsOf(holding(lines, null).stream()
                        .filter(id -> CountUnit.valueOf(
                                        lines.get(id).get("unit").asString())
                                .countsPersons())
                        .sorted()
                        .toList());
        assertThat(office.view("joho-a", incident, "").get("affectedPersons")).isEqualTo(told);
        var row = office.view("joho-a", "/incidents?text=" + incident)
                .get("items")
                .valueStream()
                .filter(line -> line.get("number").asString().equals(incident.value()))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("affectedPersons")).isEqualTo(told);
    }

    @Test
    void ofTwoWhoReplaceTheSameLineAtOnceOneIsToldAndNothingIsLost() throws Exception {
        var start = new CountDownLatch(1);
        var clerks = Executors.newFixedThreadPool(2);
        var answers = IntStream.of(30, 40)
                .mapToObj(persons -> clerks.submit(() -> {
                    start.await();
                    return write(CountUnit.PERSONS, persons, persons, false, null, List.of(first))
                            .andReturn()
                            .getResponse()
                            .getStatus();
                }))
                .toList();
        start.countDown();
        var told = new ArrayList<Integer>();
        for (var answer : answers) {
            told.add(answer.get());
        }
        clerks.shutdown();

        assertThat(told).containsExactlyInAnyOrder(204, 400);
        assertThat(lines()).hasSize(2);
    }

    @Test
    void whatCannotBeIsRefusedAtItsFieldInOneSentence() throws Exception {
        write(CountUnit.PERSONS, 75, 75, false, null, List.of(first)).andExpect(status().isNoContent());
        var children = holding(lines(), null).get(0);

        refused(write(CountUnit.PERSONS, 76, 76, false, children, List.of()), "内訳の合計が、もとの数（75）より多くなっています。");
        refused(write(CountUnit.PERSONS, 80, 80, false, null, List.of(first)), "すでに別の数で置き換えられています。");
        refused(write(CountUnit.PERSONS, 3, 3, false, first, List.of()), "内訳のもとになる数が見つからないか");
        refused(write(CountUnit.PERSONS, 9, 3, false, null, List.of()), "多いほうの数が、少ないほうの数より小さくなっています。");
        refused(write(CountUnit.PERSONS, -1, null, false, null, List.of()), "0以上の数を入力してください。");
        var unknown = body(CountUnit.PERSONS, 3, null, false, null, List.of());
        unknown.put("unknown", true);
        refused(office.send("encho", incident, "/counts", unknown), "「調べたが、分からない」の選択を外してください。");
        unknown.put("unknown", false);
        unknown.put("min", null);
        refused(office.send("encho", incident, "/counts", unknown), "最小か最大を入力するか、「調べたが、分からない」を選んでください。");
        assertThat(lines()).hasSize(2);
    }

    @Test
    void notKnowingIsAnAnswerThatIsNoLongerTheFirstNumber() throws Exception {
        write(CountUnit.PERSONS, null, null, false, null, List.of(first)).andExpect(status().isNoContent());

        office.read("joho-a", incident, "")
                .andExpect(jsonPath("$.affectedPersons.min").isEmpty())
                .andExpect(jsonPath("$.affectedPersons.max").isEmpty())
                .andExpect(jsonPath("$.affectedPersons.lines").isNotEmpty());
    }

    private static void refused(ResultActions answer, String sentence) throws Exception {
        answer.andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations", hasSize(1)))
                .andExpect(jsonPath("$.violations[0].message").value(containsString(sentence)));
    }

    private ResultActions write(
            CountUnit unit,
            @Nullable Integer min,
            @Nullable Integer max,
            boolean mayOverlap,
            @Nullable Long partOf,
            List<Long> replaces)
            throws Exception {
        return office.send("encho", incident, "/counts", body(unit, min, max, mayOverlap, partOf, replaces));
    }

    private Map<String, Object> body(
            CountUnit unit,
            @Nullable Integer min,
            @Nullable Integer max,
            boolean mayOverlap,
            @Nullable Long partOf,
            List<Long> replaces) {
        var body = new HashMap<String, Object>();
        body.put("asOf", office.now().toString());
        body.put("unit", unit.name());
        body.put("min", min);
        body.put("max", max);
        body.put("unknown", min == null && max == null);
        body.put("approx", false);
        body.put("mayOverlap", mayOverlap);
        body.put("basis", "名簿");
        body.put("partOf", partOf);
        body.put("replaces", replaces);
        return body;
    }

    private static CountUnit unit(Random random) {
        return CountUnit.values()[random.nextInt(CountUnit.values().length)];
    }

    private static @Nullable Long any(Random random, List<Long> lines) {
        return lines.isEmpty() ? null : lines.get(random.nextInt(lines.size()));
    }

    private Map<Long, JsonNode> lines() throws Exception {
        var lines = new LinkedHashMap<Long, JsonNode>();
        office.view("encho", incident, "")
                .get("counts")
                .forEach(line -> lines.put(line.get("id").asLong(), line));
        return lines;
    }

    private static List<Long> holding(Map<Long, JsonNode> lines, @Nullable Long partOf) {
        return lines.values().stream()
                .filter(line -> line.get("replacedBy").isNull())
                .filter(line -> partOf == null
                        ? line.get("partOf").isNull()
                        : line.get("partOf").asLong() == partOf)
                .map(line -> line.get("id").asLong())
                .toList();
    }

    /** All of a line but what came after it. */
    private static Map<String, JsonNode> written(JsonNode line) {
        var fields = new LinkedHashMap<String, JsonNode>();
        line.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        fields.remove("replacedBy");
        return fields;
    }
}
