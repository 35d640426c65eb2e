package jp.todoke.assessment;

import java.time.Instant;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * One judgement of a case, the first is number 1.
 *
 * @param facts what it rested on
 * @param ruled the grounds that the table of duties named then
 * @param tableVersion the version of that table
 * @param confirmation the second person's, where one was needed and came
 * @param asked that it is to be judged again after it
 */
public record Judgement(
        int number,
        Verdict verdict,
        List<Ground> grounds,
        CaseText reason,
        Instant at,
        ActedBy by,
        JudgedFacts facts,
        List<Ground> ruled,
        int tableVersion,
        @Nullable Confirmation confirmation,
        @Nullable AskedAgain asked) {

    /** Whether a second person must still look at it. */
    public boolean awaitsSecondPerson() {
        return verdict == Verdict.NO_DUTY && confirmation == null && asked == null;
    }

    /** Whether it stands: a duty at once, 「義務なし」 as soon as a second person has confirmed it, 「分からない」 never. */
    public boolean stands() {
        return verdict == Verdict.DUTY
                || (confirmation != null && confirmation.outcome() == Confirmation.Outcome.CONFIRMED);
    }
}
