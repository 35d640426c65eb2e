package jp.todoke.incident.extent;

import java.time.Instant;
import java.util.Objects;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.IncidentKind;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * Of what kind the incident is and whether a wrongful purpose is suspected, as known since {@code known}, and why that
 * is known. {@code kindWords} says what a kind is that has no word of its own; of circumstances that are not told here
 * what was told before goes on.
 */
public record Nature(
        IncidentKind kind,
        @Nullable CaseText kindWords,
        Malice malice,
        Circumstances circumstances,
        ToldTime known,
        CaseText reason,
        CaseText recordedBy,
        Instant recordedAt) {

    /** From when a limit counts that this makes: the earliest instant that the time allows. */
    public Instant knownAt() {
        return Objects.requireNonNull(known.earliest());
    }

    /** The kind of incident, or what was told beside it, turned out otherwise than the first report said. */
    public record NatureRecorded(
            IncidentId incident, IncidentKind kind, Malice malice, @Nullable Danger danger, @Nullable MyNumber myNumber)
            implements DomainEvent {

        @Override
        public String detail() {
            return kind + " " + malice + (danger == null ? "" : " DANGER_" + danger)
                    + (myNumber == null ? "" : " MY_NUMBER_" + myNumber);
        }
    }
}
