package jp.todoke.council;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.todoke.identity.ActedBy;
import org.jspecify.annotations.Nullable;

/**
 * A paper as compiled, the first is number 1, and what the chief said of it. Of joint sections {@code words} has what
 * each said, and the decision is the word that decided it: the last confirmation, or the first return.
 * {@code replacement}: it was issued and has given way to the next one.
 */
public record PaperDraft(
        int number,
        PaperHeading heading,
        Instant at,
        ActedBy by,
        List<SectionPaperWord> words,
        @Nullable PaperDecision decision,
        @Nullable PaperReplacement replacement) {

    /** The joint sections that have confirmed it. */
    Set<String> confirmedBy() {
        return words.stream()
                .filter(word -> word.word().outcome() == PaperDecision.Outcome.CONFIRMED)
                .map(SectionPaperWord::section)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the chief has confirmed it; of joint sections, whether all have. */
    public boolean confirmed() {
        return decision != null && decision.outcome() == PaperDecision.Outcome.CONFIRMED;
    }
}
