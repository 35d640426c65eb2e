package jp.todoke.clock;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * What became of a limit that is waited for.
 *
 * @param from the limit before; null where it was not waited for
 * @param to the limit since then; null where it is waited for no longer
 */
public record LimitChange(
        ClockKey key, @Nullable PartId part, @Nullable String partName, @Nullable Instant from, @Nullable Instant to) {

    /** One clock of a case: each runs once at a time. */
    private record Which(ClockKey key, @Nullable PartId part) {}

    /** Between two looks at the clocks of a case; the earliest limit first. */
    public static List<LimitChange> between(List<ClockView> before, List<ClockView> after, PartNames names) {
        var from = limits(before);
        var to = limits(after);
        return Stream.concat(from.keySet().stream(), to.keySet().stream())
                .distinct()
                .map(clock -> new LimitChange(
                        clock.key(), clock.part(), names.of(clock.part()), from.get(clock), to.get(clock)))
                .filter(change -> !Objects.equals(change.from(), change.to()))
                .sorted(Comparator.comparing(LimitChange::earliest).thenComparing(LimitChange::key))
                .toList();
    }

    private static Map<Which, Instant> limits(List<ClockView> clocks) {
        return clocks.stream()
                .filter(ClockView::running)
                .collect(Collectors.toMap(
                        clock -> new Which(clock.key(), clock.part()),
                        ClockView::limit,
                        (one, same) -> one,
                        HashMap::new));
    }

    private Instant earliest() {
        return to == null ? Objects.requireNonNull(from) : to;
    }
}
