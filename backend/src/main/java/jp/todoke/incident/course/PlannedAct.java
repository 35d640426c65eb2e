package jp.todoke.incident.course;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * 今後の予定: an act to come, in the words in which its time was said (１月末を目途), and which unit does it. It becomes done,
 * then a line of the course of events tells it, or it lapses for a reason; {@code end} is null until then.
 */
public record PlannedAct(
        long id,
        CaseText when,
        CaseText what,
        String unit,
        String unitName,
        ActedBy by,
        Instant at,
        @Nullable PlannedActEnding end) {

    /** How it ended. */
    public enum Outcome {
        DONE,
        LAPSED
    }

    /** That it was done, by the line that tells it, or lapsed, and why. */
    public record PlannedActEnding(
            Outcome outcome, @Nullable Long courseEntry, @Nullable CaseText reason, ActedBy by, Instant at) {}

    /** Whether it is still to come. */
    public boolean open() {
        return end == null;
    }

    /** An act to come was written down. */
    public record ActPlanned(IncidentId incident, long act) implements DomainEvent {

        @Override
        public String detail() {
            return String.valueOf(act);
        }
    }

    /** A planned act was done, or lapsed. */
    public record PlannedActEnded(IncidentId incident, long act, Outcome outcome) implements DomainEvent {

        @Override
        public String detail() {
            return act + " " + outcome;
        }
    }
}
