package jp.todoke.incident.course;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import jp.todoke.OfficeTest;
import jp.todoke.incident.Cases;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;

@OfficeTest
class CourseTest {

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
    void thePublishedCourseOfEventsIsTypedAsPeopleWriteAndReadsAsInThePaper() throws Exception {
        typed("2012/12/27", "課長へ事故報告書を提出し、指導を受けた。", "WRITTEN_REPORT");
        typed("12/26 8:30～", "全室を捜した。", "SEARCH");
        typed("12月25日（火）１８時", "課長に報告した。", "SUPERVISOR_REPORT");
        typed("25日 午後4時40分～6時", "書庫などを捜した。", "SEARCH");

        assertThat(course.of(incident))
                .extracting(line -> line.time().startsOn() + " " + line.time().words())
                .containsExactly(
                        "2012-12-25 午後4時40分",
                        "2012-12-25 午後4時40分～午後6時",
                        "2012-12-25 午後6時",
                        "2012-12-26 午前8時30分～",
                        "2012-12-27 ");
    }

    @Test
    void aboutThenAndJustAfterAreSaidOfTheEndTheyWereSaidOf() throws Exception {
        typed("12/27 16時頃～18時過ぎ", "引き出しを捜した。", "SEARCH");
        typed("12/27", "警察に相談した。", "OTHER");
        typed("12/27 19時過ぎ", "園長が帰園した。", "OTHER");

        assertThat(course.of(incident).stream().skip(1))
                .extracting(line -> line.time().words())
                .containsExactly("午後4時頃～午後6時過ぎ", "午後7時過ぎ", "");
    }

    @Test
    void aTimeThatCannotBeReadIsSaidToBeSoAndOneAheadToo() throws Exception {
        understand("夕方か夜")
                .andExpect(jsonPath("$.fault").value("time-not-understood"))
                .andExpect(jsonPath("$.understood").isEmpty());
        understand("23:00").andExpect(jsonPath("$.fault").value("time-ahead"));
        understand("12/26 4:40")
                .andExpect(jsonPath("$.understood.wholeWords").value("平成24年12月26日（水）午前4時40分"))
                .andExpect(jsonPath("$.otherwise.wholeWords").value("平成24年12月26日（水）午後4時40分"));
    }

    @Test
    void theLineSentTwiceAtOnceIsOneLine() throws Exception {
        var key = UUID.randomUUID();
        var together = new CyclicBarrier(2);
        Callable<Integer> press = () -> {
            together.await();
            return send("encho", "/course-of-events", line("書庫を捜した。"), key)
                    .andReturn()
                    .getResponse()
                    .getStatus();
        };

        try (var hands = new Hands()) {
            assertThat(hands.both(press)).containsOnly(200);
        }
        assertThat(course.of(incident))
                .extracting(entry -> entry.what().value())
                .containsOnlyOnce("書庫を捜した。");
    }

    @Test
    void whoeverMistypedTakesTheLineBackAndItStaysToBeSeen() throws Exception {
        var entry = add("hoiku-b", "机を捜した。");

        withdraw("hoiku-b", entry).andExpect(status().isOk());
        withdraw("hoiku-b", entry).andExpect(status().isOk());

        assertThat(course.of(incident).stream().filter(CourseEntry::holds))
                .extracting(line -> line.what().value())
                .doesNotContain("机を捜した。");
        mvc.perform(get("/api/incidents/" + incident + "/course-of-events").with(as("encho")))
                .andExpect(jsonPath("$[?(@.withdrawn == true)].reason", contains("入力の取消し")))
                .andExpect(jsonPath("$[?(@.correctedBy != null)].what", contains("机を捜した。")));
    }

    @Test
    void nobodyTakesBackTheLineOfAnotherOrAnOldOne() throws Exception {
        var entry = add("hoiku-b", "机を捜した。");

        withdraw("encho", entry)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.title").value("取り消せるのは、自分が今入力した行だけです。直すときは「訂正する」を使ってください。"));
        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        withdraw("hoiku-b", entry).andExpect(status().isUnprocessableContent());
    }

    @Test
    void aCorrectionSaysWhy() throws Exception {
        var entry = add("encho", "机を捜した。");

        send(
                        "encho",
                        "/course-of-events/" + entry + "/correction",
                        line("机と棚を捜した。").replace("}", ", \"reason\": \"聞き違い\"}"),
                        UUID.randomUUID())
                .andExpect(jsonPath("$[?(@.corrects != null)].reason", contains("聞き違い")))
                .andExpect(jsonPath("$", hasSize(3)));
    }

    private void typed(String time, String what, String kind) throws Exception {
        var answer = understand(time).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        var understood = new java.util.HashMap<String, Object>(JsonPath.read(answer, "$.understood"));
        understood.put("what", what);
        understood.put("kind", kind);
        send("encho", "/course-of-events", json.writeValueAsString(understood), UUID.randomUUID())
                .andExpect(status().isOk());
    }

    private ResultActions understand(String text) throws Exception {
        return mvc.perform(post("/api/spoken-time")
                        .with(as("encho"))
                        .contentType(APPLICATION_JSON)
                        .content(json.writeValueAsString(java.util.Map.of("text", text))))
                .andExpect(status().isOk());
    }

    private int add(String login, String what) throws Exception {
        send(login, "/course-of-events", line(what), UUID.randomUUID()).andExpect(status().isOk());
        return (int) course.of(incident).stream()
                .filter(line -> line.what().value().equals(what))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private ResultActions withdraw(String login, int entry) throws Exception {
        return send(login, "/course-of-events/" + entry + "/withdrawal", "{}", UUID.randomUUID());
    }

    private ResultActions send(String login, String path, String body, UUID key) throws Exception {
        return mvc.perform(post("/api/incidents/" + incident + path)
                .with(as(login))
                .header("Idempotency-Key", key)
                .contentType(APPLICATION_JSON)
                .content(body));
    }

    private static String line(String what) {
        return """
                {"startsAt": "2012-12-25T16:41:00+09:00", "openEnd": true, "actor": "園長", "what": "%s", "kind": "SEARCH"}"""
                .formatted(what);
    }

    /** Two people, or two hands of one. */
    private static final class Hands implements AutoCloseable {

        private final java.util.concurrent.ExecutorService threads = Executors.newFixedThreadPool(2);

        List<Integer> both(Callable<Integer> act) throws Exception {
            var results = new ArrayList<Integer>();
            for (var done : threads.invokeAll(List.of(act, act))) {
                results.add(done.get());
            }
            return results;
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}
