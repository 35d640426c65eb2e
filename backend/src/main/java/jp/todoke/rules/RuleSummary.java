package jp.todoke.rules;

import java.time.LocalDate;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.RuleCondition;
import jp.todoke.clock.counting.RuleInEnglish;
import jp.todoke.clock.counting.RuleView;
import org.jspecify.annotations.Nullable;

/**
 * A rule in the list of all.
 *
 * @param rule the version that is taken today, else the last one; {@code sentence} says it in words
 * @param comingOn from when another version is taken that is adopted already
 * @param waiting whether a proposal waits for its second person
 * @param running how many clocks run under any version of it
 */
public record RuleSummary(
        ClockKey key,
        RuleCondition condition,
        RuleView rule,
        String sentence,
        RuleInEnglish english,
        @Nullable LocalDate comingOn,
        boolean waiting,
        int running) {}
