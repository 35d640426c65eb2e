package jp.todoke.incident.extent;

import java.time.Instant;
import java.util.Comparator;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** An entry of the dated series of counts. */
public record AffectedCount(
        long id,
        Instant asOf,
        CountUnit unit,
        @Nullable Integer min,
        @Nullable Integer max,
        boolean approx,
        CaseText basis,
        @Nullable CaseText ofWhich,
        CaseText recordedBy,
        Instant recordedAt) {

    static final Comparator<AffectedCount> NEWEST_LAST =
            Comparator.comparing(AffectedCount::asOf).thenComparing(AffectedCount::id);
}
