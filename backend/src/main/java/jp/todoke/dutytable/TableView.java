package jp.todoke.dutytable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.todoke.assessment.FactChange.Fact;
import jp.todoke.assessment.Ground;
import org.jspecify.annotations.Nullable;

/**
 * The table of duties as people read it.
 *
 * @param leak the rows of the first sheet, of which the first that fits counts
 * @param duty the rows of the second, each of which names a ground where it fits
 */
public record TableView(List<LeakRow> leak, List<DutyRow> duty) {

    /**
     * @param conditions what must be so; none: always
     * @param words what stands beside the row in the file
     */
    public record LeakRow(int number, List<Condition> conditions, LeakWord leak, String words) {}

    /**
     * @param facts on which the ground rests
     * @param days how many days 確報 has
     */
    public record DutyRow(
            int number, List<Condition> conditions, Ground ground, List<Fact> facts, int days, String words) {}

    /**
     * What an input must be: one of the words, or as one of the comparisons says.
     *
     * @param orUnknown also where nobody knows the number
     */
    public record Condition(TableInput input, List<String> words, List<Comparison> comparisons, boolean orUnknown) {}

    /** A comparison with a number or a day. */
    public record Comparison(BoundSign sign, @Nullable Long number, @Nullable LocalDate day) {}

    static TableView of(DutyTable table) {
        return new TableView(
                IntStream.range(0, table.leak().size())
                        .mapToObj(at -> row(at + 1, table.leak().get(at)))
                        .toList(),
                IntStream.range(0, table.duty().size())
                        .mapToObj(at -> row(at + 1, table.duty().get(at)))
                        .toList());
    }

    private static LeakRow row(int number, LeakLine line) {
        return new LeakRow(number, conditions(SheetKind.LEAK, line), line.leak(), line.words());
    }

    private static DutyRow row(int number, DutyLine line) {
        return new DutyRow(
                number, conditions(SheetKind.DUTY, line), line.ground(), line.facts(), line.days(), line.words());
    }

    private static List<Condition> conditions(SheetKind sheet, SheetLine line) {
        var conditions = new ArrayList<Condition>();
        for (var at = 0; at < line.cells().size(); at++) {
            var cell = line.cells().get(at);
            if (!cell.any()) {
                conditions.add(condition(sheet.inputs().get(at), cell));
            }
        }
        return conditions;
    }

    private static Condition condition(TableInput input, Cell cell) {
        return new Condition(
                input,
                List.copyOf(cell.words()),
                cell.bounds().stream().map(bound -> comparison(input, bound)).toList(),
                cell.open());
    }

    private static Comparison comparison(TableInput input, Bound bound) {
        return input.form() == TableInput.Form.DAY
                ? new Comparison(bound.sign(), null, LocalDate.ofEpochDay(bound.value()))
                : new Comparison(bound.sign(), bound.value(), null);
    }
}
