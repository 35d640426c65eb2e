package jp.todoke.prevention;

import java.time.LocalDate;
import java.util.List;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.Violation;
import org.jspecify.annotations.Nullable;

/** 後継の措置 as typed: what is to take the place of the measure {@code follows}. */
public record SuccessorDraft(
        int follows,
        @Nullable String text,
        @Nullable MeasureKind kind,
        @Nullable String doer,
        @Nullable MeasurePost doerPost,
        @Nullable LocalDate due,
        @Nullable String recurring,
        @Nullable String evidenceExpected,
        @Nullable MeasurePost verifier) {

    /** Says, at the fields below {@code path}, whatever a measure of a plan would be refused for. */
    void check(String path, PlanBasis basis, List<Violation> violations) {
        PlanDraft.check(measure(), path, basis, violations);
    }

    /** As the measure of a plan that it will be: new, and answering no instruction. */
    private MeasureDraft measure() {
        return new MeasureDraft(
                text,
                Novelty.NEW,
                kind,
                false,
                doer,
                doerPost,
                due,
                recurring,
                List.of(),
                evidenceExpected,
                verifier,
                null,
                null,
                null);
    }

    /** What is proposed, once nothing is missing. */
    Successor checked() {
        return new Successor(
                follows,
                new CaseText(text.strip()),
                kind,
                new CaseText(doer.strip()),
                doerPost,
                due,
                CaseText.of(recurring),
                CaseText.of(evidenceExpected),
                verifier);
    }
}
