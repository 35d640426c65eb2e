package jp.todoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page that names what is no longer there leads a newcomer astray. */
class RecipesTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("`([BTRF])/([^`<]+)`");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
    private static final Map<String, String> WHERE = Map.of(
            "B",
            "backend/src/main/java/jp/todoke/",
            "T",
            "backend/src/test/java/jp/todoke/",
            "R",
            "backend/src/main/resources/",
            "F",
            "frontend/src/");

    @ParameterizedTest
    @CsvSource({"docs/recipes.md, 40", "docs/one-fact.md, 9"})
    void everyFileAndTestThatIsNamedIsThere(String page, int atLeast) throws IOException {
        var recipes = Files.readString(ROOT.resolve(page));
        var files = NAMED.matcher(recipes)
                .results()
                .map(named -> ROOT.resolve(WHERE.get(named.group(1)) + named.group(2)))
                .toList();
        var tests = tests();

        assertThat(files).hasSizeGreaterThan(atLeast).allSatisfy(file -> assertThat(file)
                .exists());
        assertThat(TEST.matcher(recipes).results().map(test -> test.group(1)))
                .isNotEmpty()
                .allSatisfy(test -> assertThat(tests).contains(test));
    }

    private static Set<String> tests() throws IOException {
        try (var sources = Files.walk(Path.of("src/test/java"))) {
            return sources.map(source -> source.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
