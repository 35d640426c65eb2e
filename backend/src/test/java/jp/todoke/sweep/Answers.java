package jp.todoke.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What every refusal of the office looks like: a problem in Japanese that gives nothing of the program away. */
final class Answers {

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}].*。");
    private static final Pattern INSIDES =
            Pattern.compile("Exception|jp\\.todoke|org\\.|java\\.|tools\\.|[A-Za-z]{3,} [A-Za-z]{2,} [A-Za-z]{2,}");

    private Answers() {}

    /** The problem that the answer is; fails when it is none, or not in the office's words. */
    static JsonNode problem(String what, MockHttpServletResponse answer) throws Exception {
        var text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as("%s: %s", what, text).isBetween(400, 499);
        assertThat(answer.getContentType()).as(what).startsWith("application/problem+json");
        var problem = (ObjectNode) JsonMapper.shared().readTree(text);
        assertThat(problem.get("type").asString()).as(what).startsWith("/problems/");
        assertThat(problem.get("title").asString()).as(what).containsPattern(JAPANESE);
        for (var violation : problem.get("violations")) {
            assertThat(violation.get("field").asString()).as(what + text).isNotBlank();
            assertThat(violation.get("message").asString()).as(what + text).containsPattern(JAPANESE);
        }
        problem.remove("current");
        assertThat(problem.toString()).as(what).doesNotContainPattern(INSIDES);
        return problem;
    }

    /** The problem is a 400 that tells of this field. */
    static void refusedAt(String field, String what, MockHttpServletResponse answer) throws Exception {
        var problem = problem(what, answer);
        assertThat(answer.getStatus()).as("%s: %s", what, problem).isEqualTo(400);
        assertThat(problem.get("violations").values().stream()
                        .map(violation -> violation.get("field").asString()))
                .as("%s: %s", what, problem)
                .contains(field);
    }
}
