package jp.todoke.incident.duty;

import java.time.Instant;
import java.util.List;
import jp.todoke.calendar.ToldTime;
import jp.todoke.clock.LimitMove;
import jp.todoke.identity.ActedBy;
import jp.todoke.incident.Employer;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * That an entry of knowledge was wrong: what stands in for it, why, and by whom. Where a limit moves by it
 * ({@code needsSecond}) it takes effect only when a second person confirms it; {@code decision} is null until then.
 *
 * @param moves what it would move, while it waits
 * @param mayDecide whether the reader may be the second person
 */
public record KnowledgeCorrection(
        long id,
        long corrects,
        CaseText knower,
        Employer employer,
        ToldTime known,
        @Nullable CaseText note,
        CaseText reason,
        boolean needsSecond,
        ActedBy by,
        Instant at,
        @Nullable CorrectionDecision decision,
        List<LimitMove> moves,
        boolean mayDecide) {

    /** What the second person said. */
    public record CorrectionDecision(boolean confirmed, @Nullable CaseText reason, ActedBy by, Instant at) {}

    /** Whether it waits for its second person. */
    boolean waits() {
        return needsSecond && decision == null;
    }

    KnowledgeCorrection waiting(List<LimitMove> wouldMove, boolean readerMayDecide) {
        return new KnowledgeCorrection(
                id,
                corrects,
                knower,
                employer,
                known,
                note,
                reason,
                needsSecond,
                by,
                at,
                decision,
                wouldMove,
                readerMayDecide);
    }

    /** A wrong knowledge was corrected, or that was proposed because a limit moves by it. */
    public record KnowledgeCorrected(IncidentId incident, long entry, boolean waits) implements DomainEvent {

        @Override
        public String detail() {
            return entry + (waits ? " WAITS" : "");
        }
    }

    /** A second person confirmed or refused the correction of a knowledge. */
    public record KnowledgeCorrectionDecided(IncidentId incident, long entry, boolean confirmed)
            implements DomainEvent {

        @Override
        public String detail() {
            return entry + (confirmed ? " CONFIRMED" : " REFUSED");
        }
    }
}
