package jp.todoke.incident.people;

import java.time.Instant;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody named in the case; outside the unit the person is called by kind and letter, 保育士Ａ.
 *
 * @param account null for whoever has none
 * @param withdrawal null while the person is named
 */
public record Participant(
        long id,
        String name,
        String kind,
        String letter,
        String unitCode,
        @Nullable Long account,
        Instant recordedAt,
        @Nullable ParticipantWithdrawal withdrawal) {

    /** 保育士Ａ */
    public String masked() {
        return kind + letter;
    }

    /** The masked name only: a name never reaches a log line. */
    @Override
    public String toString() {
        return "Participant(" + masked() + ")";
    }

    /** Somebody is named in the case; told by the masked name. */
    public record ParticipantNamed(IncidentId incident, String masked) implements DomainEvent {

        @Override
        public String detail() {
            return masked;
        }
    }

    /** Somebody is named in the case no longer; told by the masked name. */
    public record ParticipantWithdrawn(IncidentId incident, String masked) implements DomainEvent {

        @Override
        public String detail() {
            return masked;
        }
    }
}
