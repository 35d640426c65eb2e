package jp.todoke.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each command that records a fact by which the duty is judged, a limit is counted or a paper is written says before it
 * is saved what follows, or here stands why not.
 */
class EveryFactIsSaidBeforeTest {

    private static final String OF_A_CASE = "/api/incidents/{number}/";

    /** Where facts are recorded. */
    private static final List<String> ROOTS = List.of(
            "counts",
            "course-of-events",
            "exposures",
            "information-kinds",
            "knowledge",
            "media",
            "natures",
            "occurrences",
            "search",
            "usage");

    /** Of what nothing follows at once, or where that is said in another way. */
    private static final Map<String, String> WHY_NOT = Map.ofEntries(
            Map.entry("correctKnowledge", "asked as GET knowledge/{entry}/correction-preview"),
            Map.entry("decideKnowledgeCorrection", "says beside the proposal which limits would move"),
            Map.entry("recordOccurrence", "no rule asks when it happened, and nothing told outside is compared by it"),
            Map.entry(
                    "recordExposure", "no rule asks how long it lay open, and nothing told outside is compared by it"),
            Map.entry("addCourseEntry", "the course of events feeds papers that are composed anew, and no limit"),
            Map.entry("correctCourseEntry", "as the entry itself"),
            Map.entry("withdrawCourseEntry", "as the entry itself"),
            Map.entry("agreeSearchEnd", "an answer to what another person proposed, no fact"),
            Map.entry("confirmSearchEnd", "an answer to what another person proposed, no fact"),
            Map.entry("proposeRecoveryEnd", "asks others to end the search, no fact"),
            Map.entry("addRecipients", "who has it is no input of the table; what came of it is: previewRecoveryAct"),
            Map.entry("reviseRecipient", "as the recipients themselves"),
            Map.entry("recordPoliceReport", "what was told to the police starts and meets no limit"),
            Map.entry("correctPoliceReport", "as the report itself"),
            Map.entry("recordUsage", "who took it out and brought it back is no input of the table"),
            Map.entry("correctUsage", "as the usage itself"),
            Map.entry("saveUsageImport", "shown row by row before by previewUsageImport"));

    @Test
    void everyFactIsSaidBeforeOrHereStandsWhyNot() throws IOException {
        var paths = JsonMapper.shared()
                .readTree(Files.readString(Path.of("../frontend/openapi.json")))
                .get("paths");
        var commands = new TreeMap<String, String>();
        paths.properties().stream()
                .filter(path -> path.getValue().has("post") && ofAFact(path.getKey()))
                .forEach(path -> commands.put(operation(path.getValue()), path.getKey()));
        assertThat(commands).hasSizeGreaterThan(20);

        var unsaid = commands.entrySet().stream()
                .filter(command -> !command.getKey().startsWith("preview"))
                .filter(command -> !paths.has(command.getValue() + "/preview"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertThat(unsaid).isEqualTo(WHY_NOT.keySet());
    }

    private static boolean ofAFact(String path) {
        return path.startsWith(OF_A_CASE)
                && ROOTS.stream()
                        .anyMatch(root -> path.substring(OF_A_CASE.length()).matches(root + "([/-].*)?"));
    }

    private static String operation(JsonNode path) {
        return path.at("/post/operationId").asString();
    }
}
