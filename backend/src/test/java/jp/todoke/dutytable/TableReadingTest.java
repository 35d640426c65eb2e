package jp.todoke.dutytable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.todoke.assessment.Ground;
import jp.todoke.shared.InvalidInput;
import org.junit.jupiter.api.Test;

/**
 * Tables made by chance: what the checks let through keeps the properties of the law, and what they refuse does not.
 */
class TableReadingTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 4, 1);
    private static final List<String> PERSONS =
            List.of("", "&gt; 100, null", "&gt; 50, null", "&gt; 100", "&lt; 500, null", "&gt;= 1, null", "100, null");
    private static final List<String> ANSWERS =
            List.of("", "\"YES\",\"UNKNOWN\"", "\"YES\"", "\"UNKNOWN\"", "\"NO\",\"UNKNOWN\"", "\"YES\",\"NO\"");

    @Test
    void whatPassesKeepsThePropertiesAndWhatIsRefusedBreaksOne() {
        var chance = new Random(59);
        var passed = 0;
        for (var draw = 0; draw < 60; draw++) {
            var table = TableFile.read(drawn(chance));
            var keeps = passes(table);
            assertThat(keeps).as("%s", table.duty()).isEqualTo(broken(table).isEmpty());
            passed += keeps ? 1 : 0;
        }
        assertThat(passed).isBetween(5, 55);
    }

    private static String drawn(Random chance) {
        return ReportingTable.in(
                ReportingTable.cell("duty-R4-in-7", PERSONS.get(chance.nextInt(PERSONS.size()))),
                ReportingTable.row("duty-R5"),
                ReportingTable.row("duty-R5")
                        .replace("\"YES\",\"UNKNOWN\"", ANSWERS.get(chance.nextInt(ANSWERS.size()))));
    }

    private static boolean passes(DutyTable table) {
        try {
            new LawChecks(table, FIRST).check();
            return true;
        } catch (InvalidInput refused) {
            return false;
        }
    }

    /** The properties once more, combination by combination, as the law is read; slower, and in other words. */
    private static List<String> broken(DutyTable table) {
        var broken = new ArrayList<String>();
        for (var persons : numbers()) {
            for (var ordinance : List.of("YES", "NO", "UNKNOWN")) {
                var grounds = grounds(table, persons, ordinance);
                if (!grounds(table, persons, "UNKNOWN").containsAll(grounds)) {
                    broken.add("unknown ordinance at " + persons);
                }
                for (var more : numbers()) {
                    if ((more == null || persons != null && more >= persons)
                            && !grounds(table, more, ordinance).containsAll(grounds)) {
                        broken.add(persons + " -> " + more);
                    }
                }
            }
        }
        return broken;
    }

    private static List<Long> numbers() {
        return Stream.concat(
                        IntStream.of(1, 49, 50, 51, 99, 100, 101, 499, 500, 501, 5000)
                                .mapToObj(Long::valueOf),
                        Stream.of((Long) null))
                .collect(Collectors.toList());
    }

    private static Set<Ground> grounds(DutyTable table, Long persons, String ordinance) {
        var asked = new ArrayList<Object>();
        for (var input : SheetKind.DUTY.inputs()) {
            asked.add(
                    switch (input) {
                        case KNOWN_ON -> FIRST.toEpochDay();
                        case LEAK -> "POSSIBLE";
                        case KIND -> "LOSS";
                        case PERSONS -> persons;
                        case ORDINANCE -> ordinance;
                        case LEGAL_REGIME -> "ADMIN_ORGAN";
                        default -> "NO";
                    });
        }
        return table.duty().stream()
                .filter(line -> IntStream.range(0, asked.size())
                        .allMatch(at -> line.cells().get(at).admits(asked.get(at))))
                .map(DutyLine::ground)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Ground.class)));
    }
}
