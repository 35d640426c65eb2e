package jp.todoke.dutytable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jp.todoke.calendar.OfficialTime;
import org.jspecify.annotations.Nullable;

/**
 * All values of an input between which the rows of a table can tell: every word, and of numbers and days what lies
 * beside each bound. A value is a word, a {@link Long}, or null for a number that nobody knows.
 */
final class AskedValues {

    private AskedValues() {}

    /** @param first the day from which the table counts: no earlier one is asked */
    static List<@Nullable Object> of(TableInput input, DutyTable table, LocalDate first) {
        return switch (input.form()) {
            case WORDS, YES_OR_NO -> List.copyOf(input.words());
            case NUMBER -> {
                var numbers = new ArrayList<@Nullable Object>(beside(input, table, 1));
                numbers.add(null);
                yield numbers;
            }
            case DAY -> List.copyOf(beside(input, table, first.toEpochDay()));
        };
    }

    /** In their order, none below {@code least}, which is one of them. */
    private static TreeSet<Long> beside(TableInput input, DutyTable table, long least) {
        var values = new TreeSet<Long>();
        values.add(least);
        bounds(input, table)
                .flatMap(bound -> LongStream.rangeClosed(bound.value() - 1, bound.value() + 1)
                        .boxed())
                .filter(value -> value > least)
                .forEach(values::add);
        return values;
    }

    private static Stream<Bound> bounds(TableInput input, DutyTable table) {
        return Stream.of(SheetKind.values())
                .filter(sheet -> sheet.inputs().contains(input))
                .flatMap(sheet -> table.lines(sheet).stream()
                        .map(line -> line.cells().get(sheet.inputs().indexOf(input))))
                .flatMap(cell -> cell.bounds().stream());
    }

    /** As a sentence says it: words as they stand in the file. */
    static String said(TableInput input, @Nullable Object value) {
        if (value == null) {
            return "分からない";
        }
        return input.form() == TableInput.Form.DAY
                ? OfficialTime.date(LocalDate.ofEpochDay((Long) value))
                : value.toString();
    }
}
