package jp.todoke.incident.extent;

import java.time.Instant;
import java.util.Comparator;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
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

    /** A count of those concerned was written down. */
    public record CountRecorded(IncidentId incident, CountUnit unit, @Nullable Integer min, @Nullable Integer max)
            implements DomainEvent {

        @Override
        public String detail() {
            return unit.name() + " " + end(min) + "-" + end(max);
        }

        private static String end(@Nullable Integer end) {
            return end == null ? "?" : end.toString();
        }
    }
}
