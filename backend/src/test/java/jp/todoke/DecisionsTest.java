package jp.todoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A decision holds as long as a test keeps it: each page names its own, and that test is there. */
class DecisionsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern TEST =
            Pattern.compile("`(?:[\\w/-]+/)?(\\w+Test|[\\w-]+\\.(?:test|spec)\\.tsx?)(?:\\.\\w+)?`");

    static List<Path> decisions() throws IOException {
        try (var pages = Files.list(ROOT.resolve("docs/decisions"))) {
            return pages.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void everyDecisionNamesTheTestThatKeepsIt(Path decision) throws IOException {
        var page = Files.readString(decision);
        var confirmation = page.substring(page.indexOf("**Confirmation.**"));
        var named =
                TEST.matcher(confirmation).results().map(test -> test.group(1)).toList();

        assertThat(page).contains("**Context.**", "**Decision.**", "**Confirmation.**");
        assertThat(named).isNotEmpty().allSatisfy(test -> assertThat(tests()).contains(test));
    }

    private static List<String> tests() throws IOException {
        try (var backend = names("backend/src/test/java");
                var bpmn = names("bpmn/src/test/java");
                var units = names("frontend/src");
                var journeys = names("frontend/e2e")) {
            return Stream.of(backend, bpmn, units, journeys)
                    .flatMap(names -> names)
                    .map(name -> name.replace(".java", ""))
                    .toList();
        }
    }

    private static Stream<String> names(String folder) throws IOException {
        return Files.walk(ROOT.resolve(folder)).map(file -> file.getFileName().toString());
    }
}
