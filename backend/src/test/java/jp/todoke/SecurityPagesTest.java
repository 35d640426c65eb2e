package jp.todoke;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the two pages on security name is there, and their table is whole. */
class SecurityPagesTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test|[\\w-]+\\.(?:spec|test)\\.tsx?)`");
    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| (V\\d+\\.\\d+\\.\\d+) \\| ([12]) \\| [^|]+ \\| (pass|in part|fail|n/a) \\| [^|]+ \\|$");
    private static final Pattern COUNT =
            Pattern.compile("(?m)^\\| (pass|in part|fail|n/a) \\| [^|]+ \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|$");
    /** Requirements of levels 1 and 2 in ASVS 5.0.0. */
    private static final int ASKED = 253;

    @Test
    void everyTestThatAPageNamesIsThere() throws IOException {
        var named = new TreeSet<String>();
        for (var page : List.of("security.md", "security-asvs.md")) {
            TEST.matcher(page(page)).results().map(test -> test.group(1)).forEach(named::add);
        }
        named.removeAll(tests());

        assertThat(named).isEmpty();
    }

    @Test
    void everyRequirementHasOneVerdictAndTheCountsAtTheTopAreTheirs() throws IOException {
        var rows = ROW.matcher(page("security-asvs.md")).results().toList();

        assertThat(rows.stream().map(row -> row.group(1)))
                .doesNotHaveDuplicates()
                .hasSize(ASKED);
        assertThat(page("security-asvs.md").lines().filter(line -> line.startsWith("| V")))
                .hasSize(ASKED);
        assertThat(COUNT.matcher(page("security-asvs.md")).results().map(MatchResult::group))
                .hasSize(4)
                .allSatisfy(line -> {
                    var count = COUNT.matcher(line).results().findFirst().orElseThrow();
                    var levels = rows.stream()
                            .filter(row -> row.group(3).equals(count.group(1)))
                            .collect(groupingBy(row -> row.group(2), counting()));
                    assertThat(levels)
                            .isEqualTo(Map.of("1", Long.valueOf(count.group(2)), "2", Long.valueOf(count.group(3))));
                    assertThat(Long.parseLong(count.group(4))).isEqualTo(levels.get("1") + levels.get("2"));
                });
    }

    private static String page(String name) throws IOException {
        return Files.readString(ROOT.resolve("docs").resolve(name));
    }

    private static Set<String> tests() throws IOException {
        var names = new TreeSet<String>();
        for (var place : List.of("backend/src/test", "frontend/src", "frontend/e2e")) {
            try (var files = Files.walk(ROOT.resolve(place))) {
                files.map(file -> file.getFileName().toString().replaceFirst("\\.java$", ""))
                        .forEach(names::add);
            }
        }
        return names;
    }
}
