package jp.todoke.addressee;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * 不要: that an addressee of a case need not be told, with the reason; {@code decision} is what the second person said,
 * null while nobody has.
 */
public record Dismissal(long id, CaseText reason, ActedBy by, Instant at, @Nullable DismissalDecision decision) {

    /** What the second person said; a refusal has its reason. */
    public record DismissalDecision(boolean confirmed, @Nullable CaseText reason, ActedBy by, Instant at) {}
}
