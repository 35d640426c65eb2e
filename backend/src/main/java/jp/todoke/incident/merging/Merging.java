package jp.todoke.incident.merging;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.incident.extent.Overlap;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** That {@code absorbed} goes on as a part of {@code into}, and why. */
public record Merging(IncidentId absorbed, IncidentId into, Overlap overlap, CaseText reason, ActedBy by, Instant at) {

    /** This case goes on as a part of another one. */
    public record CaseMerged(IncidentId incident, IncidentId into) implements DomainEvent {

        @Override
        public String detail() {
            return into.value();
        }
    }

    /** This case goes on with another one as a part of it. */
    public record CaseAbsorbed(IncidentId incident, IncidentId absorbed) implements DomainEvent {

        @Override
        public String detail() {
            return absorbed.value();
        }
    }
}
