package jp.todoke.paper;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.OfficeTest;
import jp.todoke.council.CouncilService;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Twelve invented cases, of every kind and from every place a case can begin at: each is entered through the API as its
 * people would, nothing is refused, and each of its facts is found again where it is read, in the council paper too.
 */
@OfficeTest
class InventedCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases/invented");

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    CouncilService council;

    @Autowired
    CouncilPaperComposer composer;

    @TestFactory
    Stream<DynamicContainer> eachFactOfEachCaseIsFoundAgain() throws IOException {
        try (var files = Files.list(CASES)) {
            return files.sorted().toList().stream().map(InventedCasesTest::read).map(this::entered);
        }
    }

    private DynamicContainer entered(Map<String, Object> invented) {
        String name = JsonPath.read(invented, "$.what");
        try {
            var incident = enter(invented);
            List<Map<String, Object>> facts = JsonPath.read(invented, "$.facts");
            return dynamicContainer(name, facts.stream().map(fact -> found(incident, fact)));
        } catch (Exception | AssertionError refused) {
            return dynamicContainer(name, Stream.of(dynamicTest("is entered whole", () -> {
                throw refused;
            })));
        }
    }

    private IncidentId enter(Map<String, Object> invented) throws Exception {
        clock.set(OffsetDateTime.parse((String) invented.get("now")).toInstant());
        var incident = new IncidentId(JsonPath.read(reported(invented), "$.number"));
        List<Map<String, Object>> acts = JsonPath.read(invented, "$.acts");
        for (var act : acts) {
            var path = filled(incident, (String) act.get("to"));
            var body = filled(incident, JsonPath.parse(act.get("body")).jsonString());
            answer(
                    (String) act.get("by"),
                    post("/api/incidents/" + incident + path)
                            .header("Idempotency-Key", UUID.randomUUID())
                            .contentType(APPLICATION_JSON)
                            .content(body));
        }
        return incident;
    }

    private String reported(Map<String, Object> invented) throws Exception {
        var called = invented.containsKey("call");
        var by = JsonPath.<String>read(invented, called ? "$.call.by" : "$.report.by");
        var body = JsonPath.parse(JsonPath.<Object>read(invented, called ? "$.call" : "$.report.answers"))
                .jsonString();
        return answer(
                by,
                post(called ? "/api/calls-heard" : "/api/incidents")
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType(APPLICATION_JSON)
                        .content(body));
    }

    private DynamicTest found(IncidentId incident, Map<String, Object> fact) {
        return dynamicTest((String) fact.get("fact"), () -> {
            if (fact.containsKey("find")) {
                var read = answer("joho-a", get("/api/incidents/" + incident + fact.get("read")));
                var value = JsonPath.read(read, (String) fact.get("find"));
                assertThat(value instanceof List<?> several ? several : new ArrayList<>(listOf(value)))
                        .isEqualTo(fact.get("is"));
            }
            if (fact.containsKey("paper")) {
                assertThat(paper(incident)).contains((String) fact.get("paper"));
            }
        });
    }

    /**
     * The contract of the case, and a line of the counts by what it counts, stand in braces where they are referred to.
     */
    private String filled(IncidentId incident, String text) throws Exception {
        var filled = text;
        if (text.contains("{contract}")) {
            var contracts = answer("joho-a", get("/api/incidents/" + incident + "/contracts"));
            filled = filled.replace(
                    "{contract}",
                    JsonPath.read(contracts, "$.contracts[0].contract").toString());
        }
        if (text.contains("\"{")) {
            List<Map<String, Object>> counts =
                    JsonPath.read(answer("joho-a", get("/api/incidents/" + incident)), "$.counts");
            for (var count : counts) {
                filled = filled.replace(
                        "\"{" + count.get("what") + "}\"", count.get("id").toString());
            }
        }
        return filled;
    }

    private String answer(String login, MockHttpServletRequestBuilder request) throws Exception {
        var answer = mvc.perform(request.with(as(login))).andReturn().getResponse();
        var text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(text).isBetween(200, 204);
        return text;
    }

    private String paper(IncidentId incident) {
        var paper = composer.compose(incident, council.view(incident).proposal(), true);
        return Stream.concat(
                        paper.preface().stream(),
                        paper.sections().stream()
                                .flatMap(section -> Stream.concat(
                                        Stream.of(section.heading()),
                                        section.blocks().stream()
                                                .map(block -> (block.lead() == null ? "" : block.lead() + "　")
                                                        + block.text()))))
                .collect(Collectors.joining("\n"));
    }

    private static List<Object> listOf(Object value) {
        var list = new ArrayList<>();
        list.add(value);
        return list;
    }

    private static Map<String, Object> read(Path file) {
        try {
            return JsonPath.parse(Files.readString(file)).json();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
