package jp.todoke.incident.extent;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many are concerned as known at {@code asOf}.
 *
 * @param what whom or what it counts, where that is not all
 * @param min null, as {@code max}, where that end is open; both null: 不明
 * @param mayOverlap somebody counted here may be counted in another line too
 * @param basis how it was counted
 * @param partOf the line of which it is a part
 * @param replaces the lines that it stands in the place of; it holds beside all others
 */
public record NewCount(
        Instant asOf,
        @Nullable String what,
        CountUnit unit,
        @Nullable Integer min,
        @Nullable Integer max,
        boolean approx,
        boolean mayOverlap,
        String basis,
        @Nullable Long partOf,
        List<Long> replaces) {}
