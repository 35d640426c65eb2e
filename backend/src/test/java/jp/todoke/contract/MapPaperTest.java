package jp.todoke.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.WalkedCase;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.paper.PaperText;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The published case of the contractor's map: every fact of the case file is found in the council's paper. */
@OfficeTest
class MapPaperTest extends ContractorCases {

    private static final List<String> PEOPLE = List.of(
            "jutaku", "korei-kacho", "sogo-kacho", "fukushi-bucho", "joho-a", "joho-b", "joho-kacho", "somu-bucho");

    @Test
    void everyFactOfTheCaseFileIsFoundInWordAndInPdf() throws Exception {
        var file = json.readTree(getClass().getResourceAsStream("/cases/paper-map-of-contractor.json"));
        var incident = lostMap();
        ok(office.send("jutaku", incident, "/media", map(file)));
        new WalkedCase(application, office, incident)
                .by(PEOPLE)
                .says(Step.DRAFT_PLAN, plan(file))
                .says(Step.DECIDE_PLAN, words(file), words(file))
                .says(Step.DECIDE_COUNCIL_REPORT, Map.of("manner", "SINGLE"))
                .untilOnly(Step.COMPILE_PAPER);
        clock.set(instant(LocalDateTime.parse("2012-11-21T09:00")));
        for (var event : file.get("course_of_events")) {
            ok(office.sendOnce("jutaku", incident, "/course-of-events", line(event)));
        }

        var word = PaperText.ofWord(paper(incident, ""));
        var pdf = PaperText.ofPdf(paper(incident, "/pdf"));

        for (var paper : List.of(word, pdf)) {
            assertThat(paper)
                    .contains("福祉部高齢社会対策課", "総合福祉事務所")
                    .contains(
                            PaperText.normal("受託者　社会福祉法人"),
                            PaperText.normal(file.get("contract").asString()))
                    .contains("1枚", "10名", "氏名、住所", PaperText.normal("不注意と慣れ"));
            for (var event : file.get("course_of_events")) {
                var time = LocalDateTime.parse(event.get("t").asString());
                assertThat(paper)
                        .contains(PaperText.normal(OfficialTime.dateAndWeekday(time.toLocalDate())))
                        .contains(PaperText.normal(OfficialTime.time(time.toLocalTime())))
                        .contains(PaperText.normal(event.get("what").asString()));
            }
            for (var measure : file.get("prevention_measures")) {
                assertThat(paper)
                        .contains(PaperText.normal(measure.get("text").asString()))
                        .contains(PaperText.normal("実施者：" + measure.get("by").asString()));
            }
            assertThat(paper).contains("平成25年1月31日までに実施").doesNotContain("null");
        }
    }

    private byte[] paper(IncidentId incident, String form) throws Exception {
        var bytes = office.read("joho-a", incident, "/papers/council" + form)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Files.write(
                Files.createDirectories(Path.of("target/papers")).resolve(form.isEmpty() ? "map.docx" : "map.pdf"),
                bytes);
        return bytes;
    }

    private static Map<String, Object> map(JsonNode file) {
        var lost = file.get("lost_data");
        var items = new ArrayList<String>();
        lost.get("items").forEach(item -> items.add(item.asString()));
        return Map.of(
                "kind",
                "PAPER",
                "label",
                "地図の写し",
                "quantity",
                1,
                "unit",
                "枚",
                "approx",
                false,
                "contents",
                List.of(Map.of(
                        "shotOn", List.of(),
                        "persons", List.of(lost.get("persons").asInt()),
                        "what", String.join("、", items),
                        "approx", false)));
    }

    private static Map<String, Object> line(JsonNode event) {
        var line = new HashMap<String, Object>(Map.of(
                "startsAt",
                event.get("t").asString() + ":00+09:00",
                "openEnd",
                false,
                "what",
                event.get("what").asString(),
                "kind",
                "OTHER"));
        var end = event.path("t_end").asString("");
        if (end.contains("T")) {
            line.put("endsAt", end + ":00+09:00");
        }
        return line;
    }

    private static Map<String, Object> plan(JsonNode file) {
        var measures = new ArrayList<Map<String, Object>>();
        for (var measure : file.get("prevention_measures")) {
            var said = new HashMap<String, Object>(Map.of(
                    "text",
                    measure.get("text").asString(),
                    "novelty",
                    "NEW",
                    "kind",
                    "CHECK",
                    "verifier",
                    "CHIEF",
                    "guidedByChief",
                    false,
                    "doer",
                    measure.get("by").asString()));
            if (measure.has("due")) {
                said.put("due", measure.get("due").asString());
            } else {
                said.put("recurring", "毎年");
            }
            measures.add(said);
        }
        return Map.of("causeStatus", "PRESUMED", "cause", "不注意と慣れによる。", "measures", measures);
    }

    private static Map<String, Object> words(JsonNode file) {
        return PlainSteps.words(file.get("prevention_measures").size(), "APPROVED", null);
    }
}
