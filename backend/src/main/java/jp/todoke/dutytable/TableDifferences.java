package jp.todoke.dutytable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.assessment.Ground;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two tables, row by row.
 *
 * @param leak by where the rows stand, since the first that fits counts
 * @param duty by their ground
 */
public record TableDifferences(List<LeakDifference> leak, List<DutyDifference> duty) {

    /** A row that is another; null: there is none. */
    public record LeakDifference(TableView.@Nullable LeakRow before, TableView.@Nullable LeakRow after) {}

    /** A row that is another; null: there is none. */
    public record DutyDifference(TableView.@Nullable DutyRow before, TableView.@Nullable DutyRow after) {}

    static TableDifferences between(DutyTable before, DutyTable after) {
        var old = TableView.of(before);
        var now = TableView.of(after);
        return new TableDifferences(leak(before, after, old, now), duty(before, after, old, now));
    }

    private static List<LeakDifference> leak(DutyTable before, DutyTable after, TableView old, TableView now) {
        var differences = new ArrayList<LeakDifference>();
        for (var at = 0; at < Math.max(before.leak().size(), after.leak().size()); at++) {
            var was = at < before.leak().size() ? before.leak().get(at) : null;
            var is = at < after.leak().size() ? after.leak().get(at) : null;
            if (was == null || !was.equals(is)) {
                differences.add(new LeakDifference(
                        was == null ? null : old.leak().get(at),
                        is == null ? null : now.leak().get(at)));
            }
        }
        return differences;
    }

    private static List<DutyDifference> duty(DutyTable before, DutyTable after, TableView old, TableView now) {
        var differences = new ArrayList<DutyDifference>();
        for (var ground : Ground.values()) {
            var was = rows(before, old, ground, after);
            var is = rows(after, now, ground, before);
            for (var at = 0; at < Math.max(was.size(), is.size()); at++) {
                differences.add(
                        new DutyDifference(at < was.size() ? was.get(at) : null, at < is.size() ? is.get(at) : null));
            }
        }
        return differences;
    }

    /** Those rows of a ground that the other table does not have. */
    private static List<TableView.DutyRow> rows(DutyTable table, TableView view, Ground ground, DutyTable other) {
        return view.duty().stream()
                .filter(row -> row.ground() == ground)
                .filter(row -> !other.duty().contains(table.duty().get(row.number() - 1)))
                .toList();
    }

    /** Whether both say the same. */
    boolean none() {
        return Stream.concat(leak.stream(), duty.stream()).findAny().isEmpty();
    }
}
