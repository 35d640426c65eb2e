package jp.todoke.incident.course;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.incident.Cases;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;

/** 聞いたとおりの日時: what is told of a time is kept as far as it was told, and never becomes a minute. */
@OfficeTest
class TimesAsToldTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    CourseOfEvents course;

    @Autowired
    JsonMapper json;

    private IncidentId incident;

    @BeforeEach
    void aReportedLossThreeDaysLater() throws Exception {
        Cases.itIs(clock, "2012-12-28T09:00");
        incident = Cases.report(mvc, "encho");
    }

    @Test
    void aLineOfTheCourseIsKeptAsItWasToldInTheOrderOfEvents() throws Exception {
        typed("12/26 夕方");
        typed("12/26");
        typed("12/26 19:30頃から翌日");
        typed("12/26 8:30");
        typed("11月下旬");
        typed("平成24年12月");

        assertThat(course.of(incident))
                .extracting(line -> line.time().wholeWords())
                .containsExactly(
                        "平成24年11月下旬",
                        "平成24年12月",
                        "平成24年12月25日（火）午後4時40分",
                        "平成24年12月26日（水）午前8時30分",
                        "平成24年12月26日（水）夕方",
                        "平成24年12月26日（水）午後7時30分頃～翌日",
                        "平成24年12月26日（水）");
        assertThat(course.of(incident).get(5).time().said()).isEqualTo("12/26 19:30頃から翌日");
    }

    @Test
    void wordsThatAreNoTimeAreNotKeptBesideIt() throws Exception {
        add(Map.of("startsOn", "2012-12-26", "openEnd", false, "said", "山田さんから聞いた日", "what", "聞いた。", "kind", "OTHER"))
                .andExpect(status().isOk());

        assertThat(course.of(incident).get(1).time().said()).isNull();
    }

    @Test
    void whenItHappenedAndHowLongItLayOpenAreFactsOfTheirOwn() throws Exception {
        var nothing = mvc.perform(get("/api/incidents/" + incident).with(as("encho")));
        nothing.andExpect(jsonPath("$.occurrences").isEmpty())
                .andExpect(jsonPath("$.exposures").isEmpty());

        happened("occurrences", Map.of("basis", "誰も覚えていない。")).andExpect(status().isNoContent());
        happened("occurrences", Map.of("time", understood("12/18 夕方～12/21"), "basis", "記録簿"))
                .andExpect(status().isNoContent());
        happened(
                        "exposures",
                        Map.of(
                                "exposed",
                                "PERIOD",
                                "time",
                                understood("12/18～12/25 18:00"),
                                "containedBy",
                                "公開を止めた。",
                                "basis",
                                "記録"))
                .andExpect(status().isNoContent());

        mvc.perform(get("/api/incidents/" + incident).with(as("encho")))
                .andExpect(jsonPath("$.occurrences[*].time.wholeWords", contains("平成24年12月18日（火）夕方～平成24年12月21日（金）")))
                .andExpect(jsonPath("$.occurrences[1].time").value(nullValue()))
                .andExpect(jsonPath("$.exposures[0].containedBy").value("公開を止めた。"))
                .andExpect(jsonPath("$.exposures[0].time.startsAt").value(nullValue()));
    }

    @ParameterizedTest
    @CsvSource({
        "12/27 10:00, 気付いた日時より後には発生しません。日時を確かめてください。",
        "12/26, 気付いた日時より後には発生しません。日時を確かめてください。",
        "12/25, ''",
        "12月, ''"
    })
    void nothingHappensAfterSomebodyNoticedIt(String told, String sentence) throws Exception {
        var answer = happened("occurrences", Map.of("time", understood(told), "basis", "聞き取り"));
        if (sentence.isEmpty()) {
            answer.andExpect(status().isNoContent());
        } else {
            answer.andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.violations[*].field", contains(startsWith("time.starts"))))
                    .andExpect(jsonPath("$.violations[*].message", contains(sentence)));
        }
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsAndOneWithoutATimeAreRefusedAtTheField() throws Exception {
        var backwards =
                Map.of("startsOn", "2012-12-20", "endsOn", "2012-12-18", "startPart", "EVENING", "openEnd", false);
        happened("exposures", Map.of("exposed", "PERIOD", "time", backwards, "basis", "記録"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].message", contains(startsWith("終わりの日時が始まりより前です。"))));
        happened("exposures", Map.of("exposed", "PERIOD", "basis", "記録"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field", contains("time")));
        happened("exposures", Map.of("exposed", "NONE", "basis", "誰も見られない場所にあった。"))
                .andExpect(status().isNoContent());
    }

    @Test
    void aKnowledgeOfADayCountsFromItsBeginningAndStaysADayOnThePage() throws Exception {
        knew(Map.of("knower", "副園長", "employer", "BODY", "known", understood("12/24")))
                .andExpect(status().isNoContent());

        mvc.perform(get("/api/incidents/" + incident).with(as("encho")))
                .andExpect(jsonPath("$.knownAt").value("2012-12-23T15:00:00Z"))
                .andExpect(jsonPath("$.known.wholeWords").value("平成24年12月24日（月）"))
                .andExpect(jsonPath("$.known.startsAt").value(nullValue()));
        mvc.perform(get("/api/incidents").param("text", incident.value()).with(as("encho")))
                .andExpect(jsonPath(
                        "$.items[?(@.number == '%s')].known.wholeWords".formatted(incident),
                        contains("平成24年12月24日（月）")));
    }

    @Test
    void aKnowledgeOfWhichOnlyTheLatestIsToldCountsFromNothingAndIsAskedAgain() throws Exception {
        knew(Map.of("knower", "副園長", "employer", "BODY", "known", understood("12/24以前")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field", contains("known.startAbout")))
                .andExpect(jsonPath("$.violations[*].message", contains(startsWith("「以前」だけでは"))));
        knew(Map.of("knower", "副園長", "employer", "BODY", "known", understood("12/20～12/24")))
                .andExpect(status().isNoContent());

        mvc.perform(get("/api/incidents/" + incident).with(as("encho")))
                .andExpect(jsonPath("$.known.wholeWords").value("平成24年12月20日（木）～平成24年12月24日（月）"));
    }

    private ResultActions knew(Map<String, ?> body) throws Exception {
        return mvc.perform(post("/api/incidents/" + incident + "/knowledge")
                .with(as("encho"))
                .contentType(APPLICATION_JSON)
                .content(json.writeValueAsString(body)));
    }

    private ResultActions happened(String what, Map<String, ?> body) throws Exception {
        return mvc.perform(post("/api/incidents/" + incident + "/" + what)
                .with(as("encho"))
                .contentType(APPLICATION_JSON)
                .content(json.writeValueAsString(body)));
    }

    private void typed(String time) throws Exception {
        var body = understood(time);
        body.put("what", time + "の出来事");
        body.put("kind", "OTHER");
        add(body).andExpect(status().isOk());
    }

    private ResultActions add(Map<String, ?> body) throws Exception {
        return mvc.perform(post("/api/incidents/" + incident + "/course-of-events")
                .with(as("encho"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(APPLICATION_JSON)
                .content(json.writeValueAsString(body)));
    }

    /** As the screen sends it: what the application itself understood. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> understood(String text) throws Exception {
        var answer = mvc.perform(post("/api/spoken-time")
                        .with(as("encho"))
                        .contentType(APPLICATION_JSON)
                        .content(json.writeValueAsString(Map.of("text", text))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        var understood = (Map<String, Object>) json.readValue(answer, Map.class).get("understood");
        List.of("words", "dayWords", "wholeWords", "earliest").forEach(understood::remove);
        return understood;
    }
}
