package jp.todoke.publication;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * 公表文の承認: what the director said of one version.
 *
 * @param reason why it was returned, or what is added to the approval
 */
public record TextDecision(TextOutcome outcome, @Nullable CaseText reason, ActedBy by, Instant at) {

    /** A version was approved or returned. */
    public record PublicationTextDecided(IncidentId incident, TextOutcome outcome) implements DomainEvent {

        @Override
        public String detail() {
            return outcome.name();
        }
    }
}
