package jp.todoke.incident.splitting;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** That {@code opened} is a case of its own for an event that {@code from} held too, and why. */
public record CaseSplit(IncidentId opened, IncidentId from, CaseText reason, ActedBy by, Instant at) {

    /** A part of this case goes on as a case of its own. */
    public record PartSplitOff(IncidentId incident, IncidentId opened) implements DomainEvent {

        @Override
        public String detail() {
            return opened.value();
        }
    }

    /** This case was opened by splitting another one. */
    public record OpenedBySplit(IncidentId incident, IncidentId from) implements DomainEvent {

        @Override
        public String detail() {
            return from.value();
        }
    }
}
