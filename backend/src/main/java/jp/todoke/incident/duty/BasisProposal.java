package jp.todoke.incident.duty;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * That a duty be counted from this knowledge, with the reason; {@code decision} is null while a second person has yet
 * to say.
 */
public record BasisProposal(
        long id,
        LegalDuty duty,
        long knowledge,
        Instant knownAt,
        CaseText reason,
        ActedBy by,
        Instant at,
        @Nullable Decision decision) {

    /** What the second person said. */
    public record Decision(boolean confirmed, @Nullable CaseText reason, ActedBy by, Instant at) {}
}
