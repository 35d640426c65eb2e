package jp.todoke.rules;

import static jp.todoke.identity.As.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Where the administrator writes new versions of the rules and sends them. */
class RuleDesk {

    static final String PLAIN = ", \"firstDayCounted\": false, \"shifts\": false";

    private final MockMvc mvc;

    RuleDesk(MockMvc mvc) {
        this.mvc = mvc;
    }

    /**
     * A version: its first day, its lines as written by the others here, the warning days ({@code 7, 3}), the strength.
     */
    static String draft(String from, String lines, String warningDays, String strength) {
        return """
                {"validFrom": "%s", "lines": [%s], "calendar": "MUNICIPAL", "warningDays": [%s], "strength": "%s", "article": "庁内の目安（試験）"}"""
                .formatted(from, lines, warningDays, strength);
    }

    static String house(String from, String lines) {
        return draft(from, lines, "", "HOUSE");
    }

    static String law(String from, int days) {
        return draft(from, calendarDays(days), "7, 3", "LAW");
    }

    static String openDays(int days) {
        return "{\"unit\": \"OPEN_DAYS\", \"amount\": %d, \"limitTime\": \"17:15\"%s}".formatted(days, PLAIN);
    }

    static String calendarDays(int days) {
        return "{\"unit\": \"CALENDAR_DAYS\", \"amount\": %d, \"firstDayCounted\": true, \"shifts\": true}"
                .formatted(days);
    }

    static String hours(int hours) {
        return "{\"unit\": \"HOURS\", \"amount\": %d%s}".formatted(hours, PLAIN);
    }

    /** What is sent with a draft: {@code clocks} in quotes, and the last version that was seen. */
    static String body(String draft, String clocks, int version) {
        return draft.strip()
                .replaceFirst(
                        "}$",
                        ", \"clocks\": [%s], \"reason\": \"要綱の見直し\", \"version\": %d}".formatted(clocks, version));
    }

    ResultActions trial(String key, String draft) throws Exception {
        return trial(key, "ALWAYS", draft);
    }

    ResultActions trial(String key, String condition, String draft) throws Exception {
        return send("admin", "/api/clock-rules/" + key + "/" + condition + "/trial", draft);
    }

    /** The administrator adopts or proposes a version of which nobody else has made a newer one. */
    ResultActions change(String key, String draft, String clocks) throws Exception {
        return send("admin", "/api/clock-rules/" + key + "/ALWAYS/versions", body(draft, clocks, version(key)));
    }

    ResultActions rule(String key) throws Exception {
        return mvc.perform(get("/api/clock-rules/" + key + "/ALWAYS").with(as("admin")))
                .andExpect(status().isOk());
    }

    int version(String key) throws Exception {
        return read(key, "$.version");
    }

    /** The proposal that waits for a second person. */
    int waiting(String key) throws Exception {
        return read(key, "$.waiting.id");
    }

    ResultActions send(String login, String path, String body) throws Exception {
        return mvc.perform(post(path)
                .with(as(login))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private int read(String key, String path) throws Exception {
        return JsonPath.read(rule(key).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8), path);
    }
}
