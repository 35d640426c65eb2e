package jp.todoke.rules;

import java.util.List;
import jp.todoke.clock.RuleMove;
import jp.todoke.clock.counting.RuleInEnglish;
import jp.todoke.clock.counting.RuleView;

/**
 * What a version of a rule says and would do, before it is adopted.
 *
 * @param rule the version as it would be kept
 * @param sentence it in words
 * @param examples three worked dates
 * @param clocks running clocks under other versions of the rule, with their limits now and under this one
 * @param secondPerson whether another person must confirm it
 */
public record RuleTrial(
        RuleView rule,
        String sentence,
        RuleInEnglish english,
        List<RuleExample> examples,
        List<RuleMove> clocks,
        boolean secondPerson) {}
