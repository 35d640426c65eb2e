package jp.todoke.dutytable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.todoke.assessment.FactChange.Fact;
import jp.todoke.identity.organisation.LegalRegime;
import jp.todoke.shared.InvalidInput;

/** What is wrong with a single row of the table, or with two beside each other. */
final class RowChecks {

    /** Which input makes a ground rest on which fact; the other inputs are not told as facts. */
    private static final Map<TableInput, Fact> FACTS = Map.of(
            TableInput.KIND, Fact.KIND,
            TableInput.SENSITIVE, Fact.SENSITIVE,
            TableInput.PROPERTY, Fact.PROPERTY,
            TableInput.MALICE, Fact.MALICE,
            TableInput.PERSONS, Fact.PERSONS,
            TableInput.ORDINANCE, Fact.ORDINANCE,
            TableInput.MY_NUMBER, Fact.MY_NUMBER);

    private final DutyTable table;
    private final LocalDate first;
    private final FinalReportDays days;

    RowChecks(DutyTable table, LocalDate first, FinalReportDays days) {
        this.table = table;
        this.first = first;
        this.days = days;
    }

    /** Throws {@link InvalidInput} for the first fault. */
    void check() {
        var lines = table.duty();
        for (var at = 0; at < lines.size(); at++) {
            law(at + 1, lines.get(at));
            facts(at + 1, lines.get(at));
            days(at + 1, lines.get(at));
        }
        twice(SheetKind.LEAK);
        overlapping();
    }

    private static InvalidInput refused(String code, Object... arguments) {
        return new InvalidInput(TableFile.FIELD, code, arguments);
    }

    /** A ground belongs to a law, and that binds some units only. */
    private void law(int number, DutyLine line) {
        var regimes = cell(line, TableInput.LEGAL_REGIME);
        Stream.of(LegalRegime.values())
                .filter(regime ->
                        regimes.admits(regime.name()) && !line.ground().binds(regime))
                .findFirst()
                .ifPresent(regime -> {
                    throw refused("duty-table-law", number, line.ground(), regime);
                });
    }

    private static void facts(int number, DutyLine line) {
        var rests = IntStream.range(0, line.cells().size())
                .filter(at -> !line.cells().get(at).any())
                .mapToObj(SheetKind.DUTY.inputs()::get)
                .map(FACTS::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Fact.class)));
        if (!rests.equals(Set.copyOf(line.facts()))) {
            throw refused(
                    "duty-table-facts", number, rests.stream().map(Fact::name).collect(Collectors.joining(",")));
        }
    }

    private void days(int number, DutyLine line) {
        var ruled = days.of(line.ground());
        if (ruled != null && ruled != line.days()) {
            throw refused("duty-table-days", number, line.ground(), ruled);
        }
    }

    private void twice(SheetKind sheet) {
        var lines = table.lines(sheet);
        for (var later = 0; later < lines.size(); later++) {
            for (var earlier = 0; earlier < later; earlier++) {
                if (lines.get(later).cells().equals(lines.get(earlier).cells())) {
                    throw refused("duty-table-twice", sheet.label(), earlier + 1, later + 1);
                }
            }
        }
    }

    /** Each ground is named once: two rows of one ground must not both fit. */
    private void overlapping() {
        var values = SheetKind.DUTY.inputs().stream()
                .map(input -> AskedValues.of(input, table, first))
                .toList();
        var lines = table.duty();
        for (var later = 0; later < lines.size(); later++) {
            for (var earlier = 0; earlier < later; earlier++) {
                if (lines.get(later).ground() == lines.get(earlier).ground()
                        && bothFit(lines.get(later), lines.get(earlier), values)) {
                    throw refused(
                            "duty-table-overlap",
                            earlier + 1,
                            later + 1,
                            lines.get(later).ground());
                }
            }
        }
    }

    private static boolean bothFit(DutyLine one, DutyLine other, List<? extends List<?>> values) {
        return IntStream.range(0, values.size()).allMatch(at -> values.get(at).stream()
                .anyMatch(value -> one.cells().get(at).admits(value)
                        && other.cells().get(at).admits(value)));
    }

    private static Cell cell(DutyLine line, TableInput input) {
        return line.cells().get(SheetKind.DUTY.inputs().indexOf(input));
    }
}
