package jp.todoke.prevention;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of a plan since an earlier version, measure by measure, in the order of the later one.
 *
 * @param since the number of the earlier version
 * @param own whether it is the last one on which the reader's own post said its word
 * @param removed measures of the earlier version that are not there any more
 */
public record PlanChanges(
        int since, boolean own, boolean causeChanged, List<MeasureChange> measures, List<Measure> removed) {

    /**
     * Since the first of these versions, each of which follows the one before it, until the last.
     *
     * @param approved the measures of the first that the reader's post approved
     */
    static PlanChanges through(List<Plan> versions, boolean own, Set<Integer> approved) {
        var before = versions.get(0);
        var now = versions.get(versions.size() - 1);
        var kept = new HashSet<Integer>();
        var changes = now.measures().stream()
                .map(measure -> {
                    var origin = origin(measure, versions);
                    origin.ifPresent(one -> kept.add(one.number()));
                    return MeasureChange.of(
                            measure,
                            origin.orElse(null),
                            origin.filter(one -> approved.contains(one.number()))
                                    .isPresent());
                })
                .toList();
        return new PlanChanges(
                before.number(),
                own,
                before.causeStatus() != now.causeStatus() || !Objects.equals(before.cause(), now.cause()),
                changes,
                before.measures().stream()
                        .filter(measure -> !kept.contains(measure.number()))
                        .toList());
    }

    /** The measure of the first version from which this one comes through all between. */
    private static Optional<Measure> origin(Measure measure, List<Plan> versions) {
        var found = Optional.of(measure);
        for (int version = versions.size() - 2; version >= 0; version--) {
            var earlier = versions.get(version);
            found = found.flatMap(later -> measure(earlier, later.origin()));
        }
        return found;
    }

    private static Optional<Measure> measure(Plan plan, @Nullable Integer number) {
        return plan.measures().stream()
                .filter(one -> Objects.equals(one.number(), number))
                .findFirst();
    }
}
