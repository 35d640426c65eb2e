package jp.todoke.incident.extent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many are concerned as known at {@code asOf}: a range of which one end may be open, on what basis, of which what.
 */
public record NewCount(
        Instant asOf,
        CountUnit unit,
        @Nullable Integer min,
        @Nullable Integer max,
        boolean approx,
        String basis,
        @Nullable String ofWhich) {}
