package jp.todoke.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever records an input of the table of duties is told before what that brings about. */
class PreviewedInputsTest {

    /** The operation that says it of each input. */
    private static final Map<String, String> PREVIEWS = Map.ofEntries(
            Map.entry("knownOn", "previewKnowledge"),
            Map.entry("kind", "previewNature"),
            Map.entry("malice", "previewNature"),
            Map.entry("information.myNumber", "previewNature"),
            Map.entry("information.sensitive", "previewInformationKinds"),
            Map.entry("information.property", "previewInformationKinds"),
            Map.entry("information.ordinance", "previewInformationKinds"),
            Map.entry("persons", "previewCount"));

    /** What is said of a medium and of its find: their forms say only that it may be judged again. */
    private static final Set<String> NOT_YET = Set.of("leak.heldElsewhere", "leak.encrypted", "leak.recoveredUnseen");

    @Test
    void everyInputOfTheTableHasItsPreviewAndNoneIsNamedThatIsNoInput() {
        assertThat(inputs("", ReportingFacts.class)).containsExactlyInAnyOrderElementsOf(
                Stream.concat(PREVIEWS.keySet().stream(), NOT_YET.stream()).toList());
    }

    @Test
    void everyPreviewIsAnOperation() throws Exception {
        var operations = Files.readAllLines(Path.of("src/main/resources/access.csv")).stream()
                .map(line -> line.split(",")[0])
                .toList();

        assertThat(operations).containsAll(PREVIEWS.values());
    }

    private static Stream<String> inputs(String within, Class<?> facts) {
        return Stream.of(facts.getRecordComponents())
                .flatMap(input -> input.getType().isRecord()
                        ? inputs(within + input.getName() + ".", input.getType())
                        : Stream.of(within + input.getName()));
    }
}
