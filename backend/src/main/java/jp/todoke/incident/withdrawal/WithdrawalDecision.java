package jp.todoke.incident.withdrawal;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** What the second person said to a proposal to withdraw; a refusal has its reason. */
public record WithdrawalDecision(boolean confirmed, @Nullable CaseText reason, ActedBy by, Instant at) {}
