package jp.todoke.rules;

import java.time.Instant;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.RuleCondition;

/** That a proposal waits for a second person who may be the reader. */
public record WaitingChange(long id, ClockKey key, RuleCondition condition, Instant at) {}
