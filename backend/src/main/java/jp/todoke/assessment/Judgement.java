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

    /**
     * Which of the grounds that the table of duties names now nobody looked at when it was judged: it did not name them
     * then, or they rest on a fact that has become another since and is known. A ground by which a duty was judged is
     * none of them.
     */
    List<Ground> notLookedAt(List<RuledGround> now, JudgedFacts known) {
        var changed = known.changesSince(facts).stream().map(FactChange::fact).toList();
        return now.stream()
                .filter(ground -> !judgedToMakeDuty(ground.ground()))
                .filter(ground -> !ruled.contains(ground.ground())
                        || ground.facts().stream()
                                .anyMatch(fact -> changed.contains(fact)
                                        && !ground.unknown().contains(fact)))
                .map(RuledGround::ground)
                .toList();
    }

    /** 「分からない」 counts as a duty by all that the table named. */
    private boolean judgedToMakeDuty(Ground ground) {
        return grounds.contains(ground) || (verdict == Verdict.UNKNOWN && ruled.contains(ground));
    }

    /**
     * Whether the table of duties named a wrongful purpose when a duty was judged, and now names a duty without one: 確報
     * then has the shorter time.
     */
    boolean losesTime(List<RuledGround> now) {
        return verdict.createsDuty()
                && ruled.stream().anyMatch(Ground::wrongfulPurpose)
                && !now.isEmpty()
                && now.stream().noneMatch(ground -> ground.ground().wrongfulPurpose());
    }
}
