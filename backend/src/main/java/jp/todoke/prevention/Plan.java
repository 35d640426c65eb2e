package jp.todoke.prevention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.todoke.cause.CauseStatus;
import jp.todoke.cause.StatedCause;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * Cause and plan as handed in, the first is number 1; kept for ever, returned ones too. {@code onBehalf} is the entry
 * of whose word it is when {@code by} entered it for somebody. Of joint sections {@code words} has what each said, and
 * the decision is the word that decided it: the last approval, or the first return.
 */
public record Plan(
        int number,
        CauseStatus causeStatus,
        @Nullable CaseText cause,
        List<Measure> measures,
        Instant at,
        ActedBy by,
        @Nullable Long onBehalf,
        List<SectionWord> words,
        @Nullable PlanDecision decision) {

    /** The measures that hold: those in whose place another one was approved do not. */
    public List<Measure> inForce() {
        var followed = measures.stream().map(Measure::follows).toList();
        return measures.stream()
                .filter(measure -> !followed.contains(measure.number()))
                .toList();
    }

    /** The joint sections that have approved it. */
    Set<String> approvedBy() {
        return words.stream()
                .filter(word -> word.word().outcome() == PlanDecision.Outcome.APPROVED)
                .map(SectionWord::section)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The cause that it was based on, as it states it. */
    public StatedCause stated() {
        return new StatedCause(causeStatus, cause);
    }

    /** What every post said of it: of joint sections each, else the chief. */
    List<PlanWord> said() {
        var said = words.stream()
                .map(word -> new PlanWord(word.section(), word.word()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (decision != null
                && said.stream()
                        .noneMatch(word -> word.decision().at().equals(decision.at())
                                && word.decision().by().account()
                                        == decision.by().account())) {
            said.add(new PlanWord(null, decision));
        }
        return said;
    }

    /** Whether the chief has approved it; of joint sections, whether all have. */
    public boolean approved() {
        return decision != null && decision.outcome() == PlanDecision.Outcome.APPROVED;
    }
}
