package jp.todoke.prevention;

import java.time.LocalDate;
import java.util.List;
import jp.todoke.prevention.PlanDecision.Outcome;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.FieldChecks;
import org.jspecify.annotations.Nullable;

/**
 * What the chief says of a plan in one act: a word on each measure, and what is wrong with the plan as a whole (the
 * cause, an instruction that nothing answers). It is approved where every measure is and nothing is wrong with the
 * whole.
 */
public record PlanWords(List<MeasureWord> measures, @Nullable CaseText reason, @Nullable PlanDocument document) {

    Outcome outcome() {
        return reason == null && measures.stream().allMatch(word -> word.outcome() == Outcome.APPROVED)
                ? Outcome.APPROVED
                : Outcome.RETURNED;
    }

    /** Refuses a word that is missing, and a return without its reason, at the fields. */
    void check(Plan plan, LocalDate today) {
        var said = measures.stream().map(MeasureWord::measure).sorted().toList();
        var checks = new FieldChecks()
                .that(
                        said.equals(
                                plan.measures().stream().map(Measure::number).toList()),
                        "measures",
                        "prevention.word-on-every-measure");
        for (int i = 0; i < measures.size(); i++) {
            var word = measures.get(i);
            checks.required(
                    word.outcome() == Outcome.RETURNED,
                    "measures[%d].reason".formatted(i),
                    CaseText.orNull(word.reason()));
        }
        if (document != null) {
            document.check(checks, today);
        }
        checks.refuse();
    }
}
