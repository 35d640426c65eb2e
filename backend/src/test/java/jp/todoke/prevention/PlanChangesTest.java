package jp.todoke.prevention;

import static jp.todoke.prevention.MeasureChange.Kind.CHANGED;
import static jp.todoke.prevention.MeasureChange.Kind.NEW;
import static jp.todoke.prevention.MeasureChange.Kind.UNCHANGED;
import static jp.todoke.prevention.PlanDrafts.from;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.todoke.cause.CauseStatus;
import org.junit.jupiter.api.Test;

class PlanChangesTest {

    private final Plan first = plan(1, null, from(null, "数える"), from(null, "保存する"), from(null, "声をかける"));

    @Test
    void aMeasureIsKnownByWhereItComesFromWhereverItStands() {
        var second = plan(2, first, from(3, "声をかける"), from(1, "二人で数える"), from(null, "研修を行う"));

        var changes = PlanChanges.through(List.of(first, second), true, Set.of(1, 3));

        assertThat(changes.measures()).extracting(MeasureChange::kind).containsExactly(UNCHANGED, CHANGED, NEW);
        assertThat(changes.measures().get(1).fields()).containsExactly(MeasureField.TEXT);
        assertThat(changes.measures().get(1).before().text().value()).isEqualTo("数える");
        assertThat(changes.removed()).extracting(Measure::number).containsExactly(2);
        assertThat(changes.causeChanged()).isFalse();
    }

    @Test
    void onlyWhatIsUnchangedStaysApproved() {
        var second = plan(2, first, from(1, "二人で数える"), from(2, "保存する"), from(3, "声をかける"));

        var changes = PlanChanges.through(List.of(first, second), true, Set.of(1, 2));

        assertThat(changes.measures()).extracting(MeasureChange::approvedBefore).containsExactly(false, true, false);
    }

    @Test
    void throughSeveralVersionsItIsComparedWithTheFirst() {
        var second = plan(2, first, from(2, "すぐ保存する"), from(3, "声をかける"));
        var third = plan(3, second, from(2, "声をかける"), from(1, "保存する"));

        var changes = PlanChanges.through(List.of(first, second, third), true, Set.of(2, 3));

        assertThat(changes.since()).isEqualTo(1);
        assertThat(changes.measures()).extracting(MeasureChange::kind).containsExactly(UNCHANGED, UNCHANGED);
        assertThat(changes.measures()).extracting(MeasureChange::approvedBefore).containsExactly(true, true);
        assertThat(changes.removed()).extracting(Measure::number).containsExactly(1);
    }

    private static Plan plan(int number, Plan before, MeasureDraft... measures) {
        return PlanDrafts.plan(
                number, new PlanDraft(CauseStatus.UNKNOWN, null, List.of(measures)).checked(PlanDrafts.BASIS, before));
    }
}
