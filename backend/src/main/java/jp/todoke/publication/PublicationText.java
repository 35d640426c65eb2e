package jp.todoke.publication;

import java.time.Instant;
import java.time.LocalDate;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * 公表文 as it was kept before it was published; names were masked then.
 *
 * @param number counts the texts of the case from 1; the last is the one to publish
 * @param dated the day that stands on it
 * @param decision what the director said of it; null while nothing was said
 */
public record PublicationText(
        int number,
        TextForm form,
        LocalDate dated,
        CaseText heading,
        CaseText body,
        ActedBy by,
        Instant at,
        @Nullable TextDecision decision) {

    /** Whether the director has approved it. */
    boolean isApproved() {
        return decision != null && decision.outcome() == TextOutcome.APPROVED;
    }

    /** Heading and body, as they are published. */
    public String words() {
        return heading.value() + "\n\n" + body.value();
    }

    /** A text was kept. */
    public record PublicationTextKept(IncidentId incident, TextForm form) implements DomainEvent {

        @Override
        public String detail() {
            return form.name();
        }
    }
}
