package jp.todoke.incident.earlyend;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** What the second person said to an early end; a refusal has its reason. */
public record EarlyEndDecision(boolean confirmed, @Nullable CaseText reason, ActedBy by, Instant at) {}
