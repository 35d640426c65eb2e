package jp.todoke.incident.withdrawal;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** That the case be withdrawn, with the reason; {@code decision} is null while a second person has yet to say. */
public record WithdrawalProposal(
        long id, CaseText reason, ActedBy by, Instant at, @Nullable WithdrawalDecision decision) {}
