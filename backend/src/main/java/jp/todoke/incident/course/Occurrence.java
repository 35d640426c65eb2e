package jp.todoke.incident.course;

import java.time.Instant;
import jp.todoke.calendar.ToldTime;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * 発生: when it happened, beside when it was noticed; {@code time} is null for 分からない. {@code basis} says from what that
 * is known.
 */
public record Occurrence(@Nullable ToldTime time, CaseText basis, CaseText recordedBy, Instant recordedAt) {

    /** It was written down when it happened, or that this is not known. */
    public record OccurrenceRecorded(IncidentId incident, boolean known) implements DomainEvent {

        @Override
        public String detail() {
            return known ? "KNOWN" : "UNKNOWN";
        }
    }
}
