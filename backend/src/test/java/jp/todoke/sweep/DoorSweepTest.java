package jp.todoke.sweep;

import static jp.todoke.identity.As.as;
import static jp.todoke.identity.PageToken.csrf;
import static jp.todoke.identity.PageToken.invalidToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who is let in, over every operation of the API that runs. */
@OfficeTest
class DoorSweepTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    private final Findings findings = new Findings();
    Operations operations;
    IncidentId incident;

    @BeforeEach
    void aCaseOfTheNursery() throws Exception {
        operations = new Operations(mvc);
        incident = new TrackOffice(application).reportedBy("hoiku-a");
    }

    @Test
    void whoeverIsNotLoggedInIsToldSoEverywhere() {
        each(
                operations.all().stream()
                        .filter(operation -> !operation.path().startsWith("/api/session"))
                        .toList(),
                operation -> {
                    var problem = Answers.problem(operation.id(), send(operation, Map.of(), csrf()));
                    assertThat(problem.get("type").asString()).isEqualTo("/problems/login-needed");
                    assertThat(problem.get("status").asInt()).isEqualTo(401);
                });
    }

    @Test
    void nothingChangesWithoutTheTokenOfThePage() {
        each(operations.all().stream().filter(Operation::changes).toList(), operation -> {
            var problem = Answers.problem(operation.id(), send(operation, Map.of(), as("encho"), invalidToken()));
            assertThat(problem.get("type").asString()).isEqualTo("/problems/page-too-old");
        });
    }

    @Test
    void forATeacherOfAnotherNurseryTheCaseDoesNotExist() {
        each(ofACase(), operation -> {
            var problem = Answers.problem(
                    operation.id(), send(operation, Map.of("number", incident.value()), as("other-hoiku")));
            assertThat(problem.get("status").asInt()).isEqualTo(404);
            assertThat(problem.get("type").asString()).isEqualTo("/problems/incident-not-found");
        });
    }

    /** What 広報 may do with a case that the director wants published. */
    private static final Set<String> TO_PUBLISH = Set.of(
            "readPublication",
            "recordPublication",
            "recordFurtherPublication",
            "readPublicationText",
            "previewPublicationText",
            "keepPublicationText",
            "readStepDraft",
            "saveStepDraft",
            "discardStepDraft",
            "listAllowedOperations");

    @Test
    void for広報ACaseExistsOnceItIsToBePublishedAndThenForItsPublicationAlone() throws Exception {
        each(ofACase(), operation -> {
            var problem =
                    Answers.problem(operation.id(), send(operation, Map.of("number", incident.value()), as("koho")));
            assertThat(problem.get("type").asString()).isEqualTo("/problems/incident-not-found");
        });
        var office = new TrackOffice(application);
        office.send(
                "kodomo-bucho",
                incident,
                "/publication/decision",
                Map.of(
                        "version",
                        0,
                        "choice",
                        "AT_ONCE",
                        "reason",
                        "影響が大きいため",
                        "decidedAt",
                        office.now().toString()));

        each(
                ofACase().stream()
                        .filter(operation -> !TO_PUBLISH.contains(operation.id()))
                        .toList(),
                operation -> {
                    var problem = Answers.problem(
                            operation.id(), send(operation, Map.of("number", incident.value()), as("koho")));
                    assertThat(problem.get("status").asInt()).isIn(403, 404);
                });
        for (var list : List.of("/api/incidents", "/api/incidents?text=" + incident, "/api/tasks?view=waiting")) {
            assertThat(read("koho", list).get("items").toString()).as(list).doesNotContain(incident.value());
        }
        assertThat(read("koho", "/api/cases-to-publish").toString()).contains(incident.value());
    }

    @Test
    void inNoListOfAnotherNurseryTheCaseIsShownOrCounted() throws Exception {
        var before = List.of(
                total("other-hoiku", "/api/incidents"),
                total("other-hoiku", "/api/tasks"),
                total("other-hoiku", "/api/tasks?view=posts"));

        incident = new TrackOffice(application).reportedBy("hoiku-a");

        assertThat(List.of(
                        total("other-hoiku", "/api/incidents"),
                        total("other-hoiku", "/api/tasks"),
                        total("other-hoiku", "/api/tasks?view=posts")))
                .isEqualTo(before);
        for (var list : List.of(
                "/api/incidents",
                "/api/incidents?text=" + incident,
                "/api/tasks",
                "/api/tasks?incident=" + incident,
                "/api/tasks?view=waiting")) {
            assertThat(read("other-hoiku", list).get("items").toString())
                    .as(list)
                    .doesNotContain(incident.value());
        }
        assertThat(read("hoiku-a", "/api/incidents?text=" + incident)
                        .get("items")
                        .toString())
                .contains(incident.value());
    }

    @Test
    void theAdministratorSeesNoCase() throws Exception {
        each(ofACase(), operation -> {
            var problem =
                    Answers.problem(operation.id(), send(operation, Map.of("number", incident.value()), as("admin")));
            assertThat(problem.get("status").asInt()).isIn(403, 404);
        });
        assertThat(mvc.perform(get("/api/incidents").with(as("admin")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        for (var view : List.of("mine", "posts", "overdue", "waiting")) {
            assertThat(read("admin", "/api/tasks?view=" + view).get("items").size())
                    .as(view)
                    .isZero();
        }
    }

    /**
     * A failed step that is not there has gone on already: trying it again is no fault; a year without a calendar has
     * words of its own.
     */
    @Test
    void whatIsNotThereIsNotFound() {
        var ownWords = Set.of("retryFailedStep", "readCalendarYear");
        each(
                operations.all().stream()
                        .filter(operation -> !operation.variables().isEmpty() && !ownWords.contains(operation.id()))
                        .toList(),
                operation -> {
                    for (var variable : operation.variables()) {
                        for (var unknown : List.of(
                                "999999999",
                                "F999",
                                "nothing-of-that-name",
                                "無い",
                                "%00",
                                "a".repeat(300),
                                "99999999999999999999")) {
                            var places = new HashMap<>(Map.of("number", incident.value()));
                            places.put(variable, unknown);
                            findings.check(
                                    operation + " with " + variable + " " + unknown,
                                    () -> notFound(
                                            operation,
                                            send(
                                                    operation,
                                                    places,
                                                    as(operation.ofACase() ? "encho" : "admin"),
                                                    askedWhole(operation))));
                        }
                    }
                });
    }

    @Test
    void whateverStandsBehindTheAddressIsReadOrRefusedInWords() {
        var strange = List.of(
                "-1",
                "2147483647",
                "99999999999999999999",
                "NO_SUCH_WORD",
                "無い",
                "本\u0000文",
                "%",
                "\\",
                "'",
                "a".repeat(5000),
                "+999999999-01-01",
                "-999999999-12-31",
                "+999999999-12-31T23:59:59Z",
                "-1000000000-01-01T00:00:00Z",
                "999999999-01-01T00:00:00Z",
                "2026-99-99",
                "9223372036854775807",
                "9223372036854775808",
                "NaN",
                "true",
                " ",
                "");
        operations.all().stream()
                .filter(operation -> !operation.queries().isEmpty())
                .forEach(operation -> {
                    for (var query : operation.queries()) {
                        for (var value : strange) {
                            findings.check(
                                    operation + "?" + query + "=" + value,
                                    () -> readOrRefused(operation, query, value));
                        }
                    }
                });
        findings.none();
    }

    /** Two questions together: each alone is read, and so are both. */
    @Test
    void everyTwoThingsAskedTogetherAreRead() {
        operations.all().stream()
                .filter(operation -> operation.queries().size() > 1)
                .forEach(operation -> {
                    for (var one : operation.queries()) {
                        for (var other : operation.queries()) {
                            if (one.compareTo(other) < 0) {
                                findings.check(
                                        operation + "?" + one + "&" + other, () -> readTogether(operation, one, other));
                            }
                        }
                    }
                });
        findings.none();
    }

    @Test
    void noPlaceInAnAddressBreaksAnything() {
        var strange = List.of(
                "-1",
                "0",
                "999999999",
                "2147483647",
                "2147483648",
                "9223372036854775807",
                "9223372036854775808",
                "1900",
                "9999",
                "%25",
                "'",
                "..%2f",
                "無い",
                "a".repeat(3000));
        operations.all().stream()
                .filter(operation -> !operation.variables().isEmpty())
                .forEach(operation -> {
                    for (var variable : operation.variables()) {
                        for (var value : strange) {
                            findings.check(operation + " with " + variable + " " + value, () -> {
                                var places = new HashMap<>(Map.of("number", incident.value()));
                                places.put(variable, value);
                                for (var login : List.of("encho", "admin")) {
                                    assertThat(send(operation, places, as(login))
                                                    .getStatus())
                                            .isLessThan(500);
                                }
                            });
                        }
                    }
                });
        findings.none();
    }

    @Test
    void whatAMethodMayBeIsNoFault() {
        for (var method : List.of(
                HttpMethod.OPTIONS,
                HttpMethod.HEAD,
                HttpMethod.TRACE,
                HttpMethod.PATCH,
                HttpMethod.valueOf("PROPFIND"))) {
            operations
                    .all()
                    .forEach(operation -> findings.check(method + " " + operation.path(), () -> assertThat(
                                    mvc.perform(MockMvcRequestBuilders.request(
                                                            method,
                                                            operation.path(),
                                                            operation.places(Map.of("number", incident.value())))
                                                    .with(as("encho")))
                                            .andReturn()
                                            .getResponse()
                                            .getStatus())
                            .isLessThan(500)));
        }
        for (var outside : List.of("/error", "/", "/login", "/actuator/info", "/v3/api-docs")) {
            findings.check(outside, () -> assertThat(
                            mvc.perform(get(outside)).andReturn().getResponse().getStatus())
                    .isLessThan(500));
        }
        findings.none();
    }

    @Test
    void whatNobodyAskedForIsRefusedInWords() {
        each(operations.all(), operation -> {
            var places = Map.of("number", incident.value());
            var elsewhere = mvc.perform(
                    MockMvcRequestBuilders.request(HttpMethod.PATCH, operation.path(), operation.places(places))
                            .with(as("encho")));
            assertThat(Answers.problem("PATCH", elsewhere.andReturn().getResponse())
                            .get("status")
                            .asInt())
                    .isIn(404, 405);
            if (operation.body() != null) {
                var words = mvc.perform(operation
                        .request(places)
                        .contentType("text/plain")
                        .content("本文")
                        .with(as("encho")));
                assertThat(Answers.problem("text", words.andReturn().getResponse())
                                .get("status")
                                .asInt())
                        .isIn(401, 403, 404, 415);
            }
            var film = mvc.perform(operation.request(places).accept("video/mp4").with(as("hoiku-a")))
                    .andReturn()
                    .getResponse();
            if (film.getStatus() >= 300) {
                Answers.problem("film", film);
            }
        });
    }

    private void readTogether(Operation operation, String one, String other) throws Exception {
        for (var login : List.of("encho", "joho-a", "admin")) {
            var answer = mvc.perform(operation
                            .request(Map.of("number", incident.value()))
                            .queryParam(one, operation.valid(one))
                            .queryParam(other, operation.valid(other))
                            .with(as(login)))
                    .andReturn()
                    .getResponse();
            if (answer.getStatus() >= 300) {
                Answers.problem(operation.id(), answer);
            }
        }
    }

    private void readOrRefused(Operation operation, String query, String value) throws Exception {
        for (var login : List.of("encho", "joho-a", "admin")) {
            var answer = mvc.perform(operation
                            .request(Map.of("number", incident.value()))
                            .queryParam(query, value)
                            .with(as(login)))
                    .andReturn()
                    .getResponse();
            if (answer.getStatus() >= 300) {
                Answers.problem(operation.id(), answer);
            }
        }
    }

    /** A clerk of the wrong post may be told so first, and what is wrong with the body. */
    private static void notFound(Operation operation, MockHttpServletResponse answer) throws Exception {
        var problem = Answers.problem(operation.id(), answer);
        assertThat(problem.get("status").asInt())
                .as(problem.toString())
                .isIn(operation.body() == null ? List.of(404, 403) : List.of(404, 403, 400));
    }

    private List<Operation> ofACase() {
        return operations.all().stream().filter(Operation::ofACase).toList();
    }

    /** With everything behind the address that may be asked. */
    private static RequestPostProcessor askedWhole(Operation operation) {
        return request -> {
            operation.queries().forEach(query -> request.addParameter(query, operation.valid(query)));
            return request;
        };
    }

    private MockHttpServletResponse send(Operation operation, Map<String, String> places, RequestPostProcessor... with)
            throws Exception {
        var request = operation.body() == null
                ? operation.request(places)
                : operation.request(places, operation.body().sample().toString());
        for (var each : with) {
            request.with(each);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private JsonNode read(String login, String address) throws Exception {
        return JsonMapper.shared()
                .readTree(mvc.perform(get(address).with(as(login)))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());
    }

    private long total(String login, String address) throws Exception {
        return read(login, address).get("total").asLong();
    }

    private void each(List<Operation> operations, Check check) {
        assertThat(operations).hasSizeGreaterThan(25);
        operations.forEach(operation -> findings.check(operation.id(), () -> check.of(operation)));
        findings.none();
    }

    private interface Check {
        void of(Operation operation) throws Exception;
    }
}
