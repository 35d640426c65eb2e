package jp.todoke.incident.extent;

import java.time.Instant;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * A line of the dated series of counts.
 *
 * @param what whom or what it counts, where that is not all
 * @param min at least so many; null where no bound is known, as in {@code max}; both null: 不明
 * @param mayOverlap somebody counted here may be counted in another line too
 * @param basis how it was counted
 * @param ofWhich a part in words, of lines that were written before a part was a line of its own
 * @param partOf the line of which this one is a part
 * @param replacedBy the line that stands in its place; null while it holds
 */
public record AffectedCount(
        long id,
        Instant asOf,
        @Nullable CaseText what,
        CountUnit unit,
        @Nullable Integer min,
        @Nullable Integer max,
        boolean approx,
        boolean mayOverlap,
        CaseText basis,
        @Nullable CaseText ofWhich,
        @Nullable Long partOf,
        @Nullable Long replacedBy,
        CaseText recordedBy,
        Instant recordedAt) {

    /** Whether somebody looked and could not tell how many. */
    public boolean unknown() {
        return min == null && max == null;
    }

    /** The line as it was before another one replaced it. */
    AffectedCount holding() {
        return new AffectedCount(
                id,
                asOf,
                what,
                unit,
                min,
                max,
                approx,
                mayOverlap,
                basis,
                ofWhich,
                partOf,
                null,
                recordedBy,
                recordedAt);
    }

    /** The line as it enters the series of the case into which its own is merged. */
    AffectedCount carried(boolean overlaps, @Nullable Long replacedThere) {
        return new AffectedCount(
                id,
                asOf,
                what,
                unit,
                min,
                max,
                approx,
                overlaps,
                basis,
                ofWhich,
                partOf,
                replacedThere,
                recordedBy,
                recordedAt);
    }

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
