package jp.todoke.rules;

import java.util.List;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.RuleCondition;
import jp.todoke.clock.counting.RuleUnit;
import org.jspecify.annotations.Nullable;

/**
 * A rule with all its versions.
 *
 * @param version the number of the last version, which a change names as seen
 * @param units in what a new version may count
 * @param versions the newest first
 * @param waiting the proposal that waits for its second person
 * @param rejected proposals that were turned down, the newest first
 */
public record RuleHistory(
        ClockKey key,
        RuleCondition condition,
        int version,
        List<RuleUnit> units,
        List<RuleVersion> versions,
        @Nullable PendingChange waiting,
        List<DecidedChange> rejected) {}
