package jp.todoke.prevention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import jp.todoke.cause.CauseStatus;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.Violation;
import org.jspecify.annotations.Nullable;

/** Cause and measures as typed. */
public record PlanDraft(@Nullable CauseStatus causeStatus, @Nullable String cause, List<MeasureDraft> measures) {

    private static final int MOST_MEASURES = 50;

    /**
     * The measures with their numbers; they may answer the {@code given} instructions and end on {@code possible} days.
     * Refuses, at the fields, whatever is missing; an unknown cause need not be described.
     */
    List<Measure> checked(Set<Integer> given, Predicate<LocalDate> possible) {
        var violations = new ArrayList<Violation>();
        require(causeStatus, "causeStatus", violations);
        if (causeStatus != null && causeStatus != CauseStatus.UNKNOWN) {
            require(CaseText.of(cause), "cause", violations);
        }
        if (measures.isEmpty() || measures.size() > MOST_MEASURES) {
            violations.add(new Violation(
                    "measures",
                    measures.isEmpty() ? "prevention.measure-needed" : "prevention.too-many-measures",
                    MOST_MEASURES));
        }
        for (int i = 0; i < measures.size(); i++) {
            check(measures.get(i), "measures[%d].".formatted(i), given, possible, violations);
        }
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
        var numbered = new ArrayList<Measure>();
        for (var measure : measures) {
            numbered.add(new Measure(
                    numbered.size() + 1,
                    new CaseText(measure.text().strip()),
                    measure.novelty(),
                    measure.guidedByChief() || !measure.instructions().isEmpty(),
                    new CaseText(measure.doer().strip()),
                    measure.due(),
                    CaseText.of(measure.recurring()),
                    measure.instructions().stream().distinct().sorted().toList(),
                    null));
        }
        return List.copyOf(numbered);
    }

    private static void check(
            MeasureDraft measure,
            String path,
            Set<Integer> given,
            Predicate<LocalDate> possible,
            List<Violation> violations) {
        require(CaseText.of(measure.text()), path + "text", violations);
        require(measure.novelty(), path + "novelty", violations);
        require(CaseText.of(measure.doer()), path + "doer", violations);
        if (measure.due() == null && CaseText.of(measure.recurring()) == null) {
            violations.add(new Violation(path + "due", "prevention.when-needed"));
        }
        if (measure.due() != null && !possible.test(measure.due())) {
            violations.add(new Violation(path + "due", "before-known"));
        }
        if (!given.containsAll(measure.instructions())) {
            violations.add(new Violation(path + "instructions", "prevention.instruction-not-there"));
        }
    }

    private static void require(@Nullable Object value, String field, List<Violation> violations) {
        if (value == null) {
            violations.add(new Violation(field, "required"));
        }
    }
}
