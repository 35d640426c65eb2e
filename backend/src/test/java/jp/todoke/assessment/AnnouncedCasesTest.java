package jp.todoke.assessment;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.todoke.OfficeTest;
import jp.todoke.incident.Cases;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Fifteen invented announcements in the style of a municipality's press releases of November 2026, entered as a clerk
 * would from the text: the table names each duty that the text makes. It names one that the text does not make where
 * the kind alone cannot say so: what was thrown away by mistake may have left the office, shredded or not, so people
 * judge.
 */
@OfficeTest
class AnnouncedCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases/announced");

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @TestFactory
    Stream<DynamicTest> theDutyIsThatOfTheAnnouncement() throws IOException {
        try (var files = Files.list(CASES)) {
            var all = files.sorted().toList();
            assertThat(all).hasSize(15);
            return all.stream().map(file -> dynamicTest(file.getFileName().toString(), () -> judged(read(file))));
        }
    }

    private void judged(DocumentContext announced) throws Exception {
        Cases.itIs(clock, "2026-11-27T10:00");
        var incident = JsonPath.<String>read(
                tell(announced.read("$.by"), post("/api/incidents"), report(announced)), "$.number");
        var address = "/api/incidents/" + incident;
        tell("joho-a", post(address + "/information-kinds"), announced.read("$.information"));
        var media = announced.<List<Map<String, Object>>>read("$.media");
        for (var medium : media) {
            var there = JsonPath.<List<Map<String, Object>>>read(
                    tell("joho-a", post(address + "/media"), medium(medium)), "$");
            if (medium.get("find") instanceof Map<?, ?> find) {
                tell(
                        "joho-a",
                        post(address + "/media/" + there.get(0).get("number") + "/find"),
                        find(announced.read("$.noticed"), find));
            }
        }

        var ruled = answer("joho-a", get(address + "/assessment"));
        assertThat(JsonPath.<List<String>>read(ruled, "$.ruled[?(@.unknown.length() == 0)].ground"))
                .as("owed")
                .isEqualTo(Stream.of("$.owed", "$.toTheSafeSide")
                        .flatMap(path -> announced.<List<String>>read(path).stream())
                        .toList());
        assertThat(JsonPath.<List<String>>read(ruled, "$.ruled[?(@.unknown.length() > 0)].ground"))
                .as("perhaps owed")
                .isEqualTo(announced.read("$.perhaps"));
    }

    private static Map<String, Object> report(DocumentContext announced) {
        var report = new HashMap<String, Object>();
        report.put("noticedAt", Map.of("time", at(announced.read("$.noticed")), "unknown", false));
        report.put(
                "what",
                Map.of(
                        "kind", announced.read("$.kind"),
                        "medium", announced.read("$.medium"),
                        "description", announced.read("$.description")));
        report.put("whose", Map.of("groups", announced.read("$.groups"), "contents", announced.read("$.contents")));
        report.put("persons", announced.read("$.persons"));
        report.put("place", Map.of("unknown", true));
        report.put("malice", announced.read("$.malice"));
        report.put(
                "circumstances",
                Map.of(
                        "noticedBy", announced.read("$.noticedBy"),
                        "danger", "NONE",
                        "myNumber", announced.read("$.myNumber"),
                        "happenedWhere", announced.read("$.happenedWhere")));
        return report;
    }

    private static Map<String, Object> medium(Map<String, Object> medium) {
        var safeguards = new HashMap<String, Object>();
        for (var safeguard : List.of("protection", "copies", "copiesWords")) {
            safeguards.put(safeguard, medium.get(safeguard));
        }
        return Map.of(
                "kind", medium.get("kind"),
                "label", medium.get("label"),
                "quantity", medium.get("quantity"),
                "unit", medium.get("unit"),
                "approx", false,
                "safeguards", safeguards);
    }

    private static Map<String, Object> find(String noticed, Map<?, ?> find) {
        var found = new HashMap<String, Object>();
        find.forEach((name, value) -> found.put(name.toString(), value));
        found.putAll(Map.of("revision", 0, "time", at(noticed), "seen", "NO", "used", "NO", "removed", false));
        return found;
    }

    private static Map<String, Object> at(String minute) {
        return Map.of("startsAt", minute, "openEnd", false);
    }

    private String tell(String login, MockHttpServletRequestBuilder request, Map<String, Object> body)
            throws Exception {
        return answer(
                login,
                request.header("Idempotency-Key", UUID.randomUUID())
                        .contentType(APPLICATION_JSON)
                        .content(JsonPath.parse(body).jsonString()));
    }

    private String answer(String login, MockHttpServletRequestBuilder request) throws Exception {
        var answer = mvc.perform(request.with(as(login))).andReturn().getResponse();
        var text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(text).isBetween(200, 204);
        return text;
    }

    private static DocumentContext read(Path file) {
        try {
            return JsonPath.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
