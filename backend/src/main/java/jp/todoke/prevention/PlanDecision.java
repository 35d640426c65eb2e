package jp.todoke.prevention;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * What the chief said of a plan, and of each of its measures; a return 差戻し has its reasons at the measures, and in
 * {@code reason} what is wrong with the plan as a whole.
 *
 * @param deputy whether somebody decided in the chief's place 代決
 * @param seen when the chief looked at what was decided in his place 後閲
 */
public record PlanDecision(
        Outcome outcome,
        @Nullable CaseText reason,
        List<MeasureWord> measures,
        @Nullable PlanDocument document,
        boolean deputy,
        Instant at,
        ActedBy by,
        @Nullable PlanSeen seen) {

    /** APPROVED: it is carried out. RETURNED: it is drafted again. */
    public enum Outcome {
        APPROVED,
        RETURNED
    }

    /** The numbers of the measures that were approved. */
    Set<Integer> approvedMeasures() {
        return measures.stream()
                .filter(word -> word.outcome() == Outcome.APPROVED)
                .map(MeasureWord::measure)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the chief has still to look at what was decided in his place. */
    boolean unseen() {
        return deputy && seen == null;
    }
}
