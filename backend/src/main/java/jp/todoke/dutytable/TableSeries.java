package jp.todoke.dutytable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The versions of the table of duties after the program's own. Of those valid on a day the latest is taken.
 *
 * @param changes those that were adopted, in the order of their numbers
 */
record TableSeries(List<TableRows.Change> changes) {

    static final int OF_THE_PROGRAM = 1;

    static TableSeries of(List<TableRows.Change> all) {
        return new TableSeries(all.stream()
                .filter(change -> change.decision() != null && change.decision().version() != null)
                .sorted(Comparator.comparing(TableSeries::version))
                .toList());
    }

    static int version(TableRows.Change adopted) {
        return Objects.requireNonNull(Objects.requireNonNull(adopted.decision()).version());
    }

    /** The last day on which a version is taken; null while it has no end. */
    @Nullable
    LocalDate lastDay(int version) {
        return changes.stream()
                .filter(later -> version(later) > version && later.withdrawal() == null)
                .map(later -> later.validFrom().minusDays(1))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** @param change null for the program's own */
    TableState state(int version, TableRows.@Nullable Change change, LocalDate today) {
        if (change != null && change.withdrawal() != null) {
            return TableState.WITHDRAWN;
        }
        var last = lastDay(version);
        if (change != null && last != null && last.isBefore(change.validFrom())) {
            return TableState.NEVER;
        }
        if (change != null && change.validFrom().isAfter(today)) {
            return TableState.COMING;
        }
        return last != null && last.isBefore(today) ? TableState.PAST : TableState.IN_FORCE;
    }
}
