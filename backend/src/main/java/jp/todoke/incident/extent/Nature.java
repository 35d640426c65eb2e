package jp.todoke.incident.extent;

import java.time.Instant;
import jp.todoke.incident.IncidentKind;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/**
 * Of what kind the incident is and whether a wrongful purpose is suspected, as known since {@code knownAt}, and why
 * that is known.
 */
public record Nature(
        IncidentKind kind, Malice malice, Instant knownAt, CaseText reason, CaseText recordedBy, Instant recordedAt) {

    /** The kind of incident or the suspicion of a wrongful purpose turned out otherwise than the first report said. */
    public record NatureRecorded(IncidentId incident, IncidentKind kind, Malice malice) implements DomainEvent {

        @Override
        public String detail() {
            return kind + " " + malice;
        }
    }
}
