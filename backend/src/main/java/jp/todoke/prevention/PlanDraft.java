package jp.todoke.prevention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.todoke.cause.CauseStatus;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.Violation;
import org.jspecify.annotations.Nullable;

/** Cause and measures as typed. */
public record PlanDraft(@Nullable CauseStatus causeStatus, @Nullable String cause, List<MeasureDraft> measures) {

    private static final int MOST_MEASURES = 50;

    /**
     * The measures with their numbers; {@code before} is the version that they may come from. Refuses, at the fields,
     * whatever is missing; an unknown cause need not be described.
     */
    List<Measure> checked(PlanBasis basis, @Nullable Plan before) {
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
        var origins = before == null
                ? new HashSet<Integer>()
                : before.measures().stream().map(Measure::number).collect(Collectors.toCollection(HashSet::new));
        for (int i = 0; i < measures.size(); i++) {
            check(measures.get(i), "measures[%d].".formatted(i), basis, origins, violations);
        }
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
        var numbered = new ArrayList<Measure>();
        for (var measure : measures) {
            numbered.add(numbered(measure, numbered.size() + 1));
        }
        return List.copyOf(numbered);
    }

    private static Measure numbered(MeasureDraft measure, int number) {
        var recurring = CaseText.of(measure.recurring());
        return new Measure(
                number,
                new CaseText(measure.text().strip()),
                measure.novelty(),
                measure.kind(),
                measure.guidedByChief() || !measure.instructions().isEmpty(),
                new CaseText(measure.doer().strip()),
                measure.doerPost(),
                due(measure, recurring),
                recurring,
                measure.instructions().stream().distinct().sorted().toList(),
                CaseText.of(measure.evidenceExpected()),
                measure.verifier(),
                measure.alreadyDoneOn(),
                measure.weighing() == null
                        ? MeasureWeighing.NONE
                        : measure.weighing().weighed(),
                measure.origin(),
                null,
                null);
    }

    /** What was done already was due on the day on which it was done, but for what goes on. */
    private static @Nullable LocalDate due(MeasureDraft measure, @Nullable CaseText recurring) {
        if (measure.alreadyDoneOn() == null) {
            return measure.due();
        }
        return recurring == null ? measure.alreadyDoneOn() : null;
    }

    /** Says, at the fields below {@code path}, whatever is missing of a measure that comes from no other one. */
    static void check(MeasureDraft measure, String path, PlanBasis basis, List<Violation> violations) {
        check(measure, path, basis, new HashSet<>(), violations);
    }

    /** {@code origins} are the measures of the version before that no other measure of the draft comes from. */
    private static void check(
            MeasureDraft measure, String path, PlanBasis basis, Set<Integer> origins, List<Violation> violations) {
        require(CaseText.of(measure.text()), path + "text", violations);
        require(measure.novelty(), path + "novelty", violations);
        require(measure.kind(), path + "kind", violations);
        require(CaseText.of(measure.doer()), path + "doer", violations);
        checkWhen(measure, path, basis, violations);
        require(measure.verifier(), path + "verifier", violations);
        if (basis.verifiesItself(measure)) {
            violations.add(new Violation(path + "verifier", "prevention.verifier-does-it"));
        }
        if (!basis.instructions().containsAll(measure.instructions())) {
            violations.add(new Violation(path + "instructions", "prevention.instruction-not-there"));
        }
        if (measure.weighing() != null) {
            measure.weighing().check(path + "weighing.", violations);
        }
        if (measure.origin() != null && !origins.remove(measure.origin())) {
            violations.add(new Violation(path + "origin", "prevention.origin-not-there"));
        }
    }

    /** What was done already has its day, and by what that shows; what is to come does not lie behind. */
    private static void checkWhen(MeasureDraft measure, String path, PlanBasis basis, List<Violation> violations) {
        var done = measure.alreadyDoneOn();
        if (done != null) {
            if (done.isAfter(basis.handedIn())) {
                violations.add(new Violation(path + "alreadyDoneOn", "future"));
            } else if (done.isBefore(basis.known())) {
                violations.add(new Violation(path + "alreadyDoneOn", "before-known"));
            }
            if (CaseText.of(measure.evidenceExpected()) == null) {
                violations.add(new Violation(path + "evidenceExpected", "prevention.evidence-of-done-needed"));
            }
            return;
        }
        var due = measure.due();
        if (due == null && CaseText.of(measure.recurring()) == null) {
            violations.add(new Violation(path + "due", "prevention.when-needed"));
        }
        if (due != null && due.isBefore(basis.handedIn())) {
            violations.add(new Violation(path + "due", "prevention.due-is-past"));
        } else if (due != null && !basis.possible().test(due)) {
            violations.add(new Violation(path + "due", "before-known"));
        }
    }

    private static void require(@Nullable Object value, String field, List<Violation> violations) {
        if (value == null) {
            violations.add(new Violation(field, "required"));
        }
    }
}
