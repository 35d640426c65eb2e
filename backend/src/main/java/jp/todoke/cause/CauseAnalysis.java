package jp.todoke.cause;

import java.time.Instant;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * A whole version of what is known of the cause, the first is 1. {@code sentence} is how it is told outside,
 * {@code harm} what could happen to the persons; {@code primaryClass} is one of {@code classes}, null where none is
 * chosen.
 */
public record CauseAnalysis(
        int version,
        CauseStatus status,
        @Nullable CaseText sentence,
        List<CaseText> whys,
        List<Hypothesis> hypotheses,
        List<String> classes,
        @Nullable String primaryClass,
        RuleAnswers rule,
        LogAndReality log,
        @Nullable Investigator investigator,
        @Nullable CaseText harm,
        ActedBy by,
        Instant recordedAt) {

    /** The same, as that version of another case. */
    CauseAnalysis asVersion(int other) {
        return new CauseAnalysis(
                other,
                status,
                sentence,
                whys,
                hypotheses,
                classes,
                primaryClass,
                rule,
                log,
                investigator,
                harm,
                by,
                recordedAt);
    }

    StatedCause stated() {
        return new StatedCause(status, sentence);
    }
}
