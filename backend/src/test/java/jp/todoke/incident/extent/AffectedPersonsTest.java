package jp.todoke.incident.extent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.todoke.shared.CaseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffectedPersonsTest {

    private static final Instant FIRST = Instant.parse("2026-11-24T00:00:00Z");

    /** Line: day, unit, range; ~ may count somebody again; <3 replaced by the third line; in 1 part of the first. */
    @ParameterizedTest
    @CsvSource({
        // the lines, in the order of writing | what the case says
        "1 PERSONS 22-46,                                              22-46",
        "1 PERSONS 22-46 <2; 2 DISTINCT_PERSONS 41-41,                  41-41",
        "2 DISTINCT_PERSONS 41-41; 1 PERSONS 22-46 <1,                  41-41",
        "1 PERSONS 22-46 <2; 1 PERSONS 30-30,                           30-30",
        "1 PERSONS 22-22; 2 PERSONS 30-30,                              52-52",
        "1 PERSONS 22-22; 2 PERSONS 30-30 ~,                            30-52",
        "1 PERSONS 22-22; 2 PERSONS 30-30; 3 PERSONS 9-9 ~,             52-61",
        "1 PERSONS 22-; 2 PERSONS 30-30,                                52-",
        "1 PERSONS -46; 2 PERSONS 30-30,                                30-76",
        "1 PERSONS 75-75; 2 PERSONS 60-60 in 1,                         75-75",
        "1 PERSONS 22-46; 2 SHEETS 41-41,                              22-46",
        "1 PERSONS 22-46; 2 PERSONS_REPEATED 90-90; 3 HOUSEHOLDS 12-12, 22-46",
        "1 SHEETS 41-41,                                               unknown",
        "1 RECORDS 3-3; 2 PERSONS_REPEATED 90-90; 3 HOUSEHOLDS 9-9,    unknown",
        "1 PERSONS -46,                                                -46",
        "1 PERSONS 80-; 9 SHEETS 1-1,                                  80-",
        "1 PERSONS 22-46 <2; 2 PERSONS -,                               -",
        "1 PERSONS 22-46; 2 PERSONS -,                                  22-",
        "1 PERSONS 2147483647-2147483647; 1 PERSONS 9-9,                2147483647-2147483647",
    })
    void theLinesOfPersonsThatHoldSayHowManyAndNoOtherUnitEverDoes(String lines, String persons) {
        var counts = new ArrayList<AffectedCount>();
        for (var line : lines.split("; ")) {
            counts.add(0, count(counts.size() + 1, line));
        }

        assertThat(new CountSeries(counts)
                        .persons()
                        .map(found -> end(found.min()) + "-" + end(found.max()))
                        .orElse("unknown"))
                .isEqualTo(persons);
    }

    @Test
    void nobodyElseReadsTheSeriesForTheNumberOfPersons() throws IOException {
        var table = Pattern.compile("\\baffected_count\\b");
        assertThat(files("src/main/java", ".java", table))
                .as("but for which lines came from another case")
                .containsExactlyInAnyOrder("AffectedCounts.java", "MergingRows.java", "SplitRows.java");

        var unit = Pattern.compile("(?<!OfficialNumbers\\.(?:label|word)\\()CountUnit\\.(DISTINCT_)?PERSONS\\b");
        assertThat(files("src/main/java", ".java", unit))
                .as("but for the words beside a number")
                .containsExactly("FirstFacts.java");

        // The screen of the series itself shows all lines; every other one takes affectedPersons.
        var newest = Pattern.compile("\\bcounts\\[|\\bcounts\\.(at|find|map)\\(|\\bcounts: ?\\[\\w");
        assertThat(files("../frontend/src/features", ".tsx", newest)).allMatch(file -> file.endsWith(".test.tsx"));
        assertThat(files("../frontend/src/features", ".tsx", Pattern.compile("\\bholding\\(")))
                .containsExactlyInAnyOrder("counts-card.tsx", "count-form.tsx");
    }

    private static List<String> files(String below, String ending, Pattern holding) throws IOException {
        try (var all = Files.walk(Path.of(below))) {
            var found = new ArrayList<String>();
            for (var file : all.filter(path -> path.toString().endsWith(ending)).toList()) {
                if (holding.matcher(Files.readString(file)).find()) {
                    found.add(file.getFileName().toString());
                }
            }
            return found;
        }
    }

    private static AffectedCount count(int id, String line) {
        var words = line.split(" ");
        var ends = words[2].split("-", -1);
        return new AffectedCount(
                id,
                FIRST.plusSeconds(86_400L * Integer.parseInt(words[0])),
                null,
                CountUnit.valueOf(words[1]),
                number(ends[0]),
                number(ends[1]),
                false,
                line.endsWith("~"),
                new CaseText("名簿"),
                null,
                line.contains(" in ") ? 1L : null,
                line.contains("<") ? Long.valueOf(line.substring(line.indexOf('<') + 1)) : null,
                new CaseText("係長"),
                FIRST);
    }

    private static Integer number(String word) {
        return word.isEmpty() ? null : Integer.valueOf(word);
    }

    private static String end(Integer end) {
        return end == null ? "" : end.toString();
    }
}
