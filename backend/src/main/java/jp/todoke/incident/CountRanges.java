package jp.todoke.incident;

import java.util.List;
import jp.todoke.shared.Violation;
import org.jspecify.annotations.Nullable;

/** Counts from–to, either end of which may be open. */
public final class CountRanges {

    public static final int MOST = 100_000_000;

    private CountRanges() {}

    /**
     * Adds a violation at {@code <field>.min} or {@code <field>.max} (without a field at {@code min}, {@code max}) for
     * each end that cannot be.
     */
    public static void check(String of, @Nullable Integer min, @Nullable Integer max, List<Violation> violations) {
        var field = of.isEmpty() ? "" : of + ".";
        if (min == null && max == null) {
            violations.add(new Violation(field + "min", "count-or-unknown"));
        }
        end(field + "min", min, violations);
        end(field + "max", max, violations);
        if (min != null && max != null && max < min) {
            violations.add(new Violation(field + "max", "max-below-min"));
        }
    }

    private static void end(String field, @Nullable Integer end, List<Violation> violations) {
        if (end != null && (end < 0 || end > MOST)) {
            violations.add(new Violation(field, "count-impossible"));
        }
    }
}
