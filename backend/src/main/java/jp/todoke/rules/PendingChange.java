package jp.todoke.rules;

import java.time.Instant;
import java.util.List;
import jp.todoke.clock.RuleMove;
import jp.todoke.clock.counting.RuleInEnglish;
import jp.todoke.clock.counting.RuleView;

/**
 * A proposal that waits for its second person.
 *
 * @param brings whether it brings a new version; else clocks are to follow {@code rule}, which is adopted already
 * @param mayConfirm whether the reader is another person than its author
 * @param clocks the running clocks that are to follow it, with their limits before and after
 */
public record PendingChange(
        long id,
        boolean brings,
        RuleView rule,
        String sentence,
        RuleInEnglish english,
        List<RuleExample> examples,
        String reason,
        String by,
        String byPost,
        Instant at,
        boolean mayConfirm,
        List<RuleMove> clocks) {}
