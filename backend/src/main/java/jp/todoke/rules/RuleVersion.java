package jp.todoke.rules;

import java.time.LocalDate;
import java.util.List;
import jp.todoke.clock.counting.RuleInEnglish;
import jp.todoke.clock.counting.RuleView;
import org.jspecify.annotations.Nullable;

/**
 * A version of a rule with what became of it.
 *
 * @param lastDay the last day on which it is taken, later versions considered; null while it has no end
 * @param running how many clocks run under it
 * @param examples three worked dates; none where there is no duty, and none of a version that is not taken any more
 * @param changes by what it came and which clocks followed it later, the oldest first; none where the program brought
 *     it
 */
public record RuleVersion(
        RuleView rule,
        String sentence,
        RuleInEnglish english,
        List<RuleExample> examples,
        RuleState state,
        @Nullable LocalDate lastDay,
        int running,
        List<DecidedChange> changes) {}
