package jp.todoke.prevention;

import static jp.todoke.prevention.PlanDrafts.BASIS;
import static jp.todoke.prevention.PlanDrafts.HANDED_IN;
import static jp.todoke.prevention.PlanDrafts.KNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.todoke.cause.CauseStatus;
import jp.todoke.shared.InvalidInput;
import org.junit.jupiter.api.Test;

class PlanDraftTest {

    @Test
    void aMeasureIsDueOnTheDayOfHandingInAtTheEarliest() {
        assertThat(refused(PlanDrafts.due(HANDED_IN))).isEmpty();
        assertThat(refused(PlanDrafts.due(HANDED_IN.minusDays(1))))
                .containsExactly("measures[0].due prevention.due-is-past");
        assertThat(refused(PlanDrafts.due(LocalDate.parse("2100-01-01"))))
                .containsExactly("measures[0].due before-known");
    }

    @Test
    void whatWasDoneBeforeHandingInHasItsDayAndWhatShowsIt() {
        assertThat(refused(PlanDrafts.doneOn(KNOWN, "研修の記録"))).isEmpty();
        assertThat(refused(PlanDrafts.doneOn(KNOWN, " ")))
                .containsExactly("measures[0].evidenceExpected prevention.evidence-of-done-needed");
        assertThat(refused(PlanDrafts.doneOn(KNOWN.minusDays(1), "記録")))
                .containsExactly("measures[0].alreadyDoneOn before-known");
        assertThat(refused(PlanDrafts.doneOn(HANDED_IN.plusDays(1), "記録")))
                .containsExactly("measures[0].alreadyDoneOn future");
        assertThat(checked(PlanDrafts.doneOn(KNOWN, "記録")).get(0).due()).isEqualTo(KNOWN);
    }

    @Test
    void whoDoesAMeasureDoesNotVerifyIt() {
        assertThat(refused(PlanDrafts.doneBy("当番", MeasurePost.HEAD))).isEmpty();
        assertThat(refused(PlanDrafts.doneBy("当番", MeasurePost.CHIEF)))
                .containsExactly("measures[0].verifier prevention.verifier-does-it");
        assertThat(refused(PlanDrafts.doneBy(" 保育課長 ", null)))
                .containsExactly("measures[0].verifier prevention.verifier-does-it");
    }

    @Test
    void minutesAreThoseOfADayAndAnAnswerOfADayHasIt() {
        assertThat(refused(PlanDrafts.weighed(weighing(1440, Feasibility.AT_ONCE, null))))
                .isEmpty();
        assertThat(refused(PlanDrafts.weighed(weighing(1441, Feasibility.FROM_DATE, null))))
                .containsExactly(
                        "measures[0].weighing.minutesPerDay prevention.minutes-of-a-day",
                        "measures[0].weighing.feasibleFrom required");
        assertThat(checked(PlanDrafts.weighed(weighing(null, Feasibility.SAME_DAY, HANDED_IN)))
                        .get(0)
                        .weighing()
                        .feasibleFrom())
                .isNull();
    }

    @Test
    void aMeasureComesFromOneOfTheVersionBefore() {
        var before = plan(checked(PlanDrafts.draft("数える", "当番", "毎日", List.of())));

        assertThat(refused(before, PlanDrafts.from(1, "二人で数える"))).isEmpty();
        assertThat(refused(before, PlanDrafts.from(2, "数える")))
                .containsExactly("measures[0].origin prevention.origin-not-there");
        assertThat(refused(before, PlanDrafts.from(1, "数える"), PlanDrafts.from(1, "また数える")))
                .containsExactly("measures[1].origin prevention.origin-not-there");
    }

    private static WeighingEntry weighing(Integer minutes, Feasibility feasibility, LocalDate from) {
        return new WeighingEntry(null, null, minutes, null, null, feasibility, from, null, null);
    }

    private static Plan plan(List<Measure> measures) {
        return PlanDrafts.plan(1, measures);
    }

    private static List<Measure> checked(MeasureDraft... measures) {
        return new PlanDraft(CauseStatus.UNKNOWN, null, List.of(measures)).checked(BASIS, null);
    }

    private static List<String> refused(MeasureDraft... measures) {
        return refused(null, measures);
    }

    private static List<String> refused(Plan before, MeasureDraft... measures) {
        try {
            new PlanDraft(CauseStatus.UNKNOWN, null, List.of(measures)).checked(BASIS, before);
            return List.of();
        } catch (InvalidInput refused) {
            return refused.violations().stream()
                    .map(violation -> violation.field() + " " + violation.code())
                    .toList();
        }
    }
}
