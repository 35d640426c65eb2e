package jp.todoke.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.InvalidInput;
import org.junit.jupiter.api.Test;

/** From how many persons on: what holds on a day is what was said for the last day before it. */
class PublicationCriterionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void asLongAsNothingIsSaidItIsTheNumberAsDelivered() {
        assertThat(PublicationCriterion.personsFrom(List.of(), TODAY)).isEqualTo(10);
        assertThat(PublicationCriterion.personsFrom(List.of(said(50, TODAY.plusDays(1))), TODAY))
                .isEqualTo(10);
    }

    @Test
    void theLaterDayHoldsAndOfOneDayTheLastWord() {
        var said =
                List.of(said(50, TODAY), said(30, TODAY.minusYears(1)), said(40, TODAY), said(20, TODAY.plusDays(7)));

        assertThat(PublicationCriterion.personsFrom(said, TODAY.minusDays(1))).isEqualTo(30);
        assertThat(PublicationCriterion.personsFrom(said, TODAY)).isEqualTo(40);
        assertThat(PublicationCriterion.personsFrom(said, TODAY.plusDays(7))).isEqualTo(20);
    }

    @Test
    void nothingIsChangedForADayThatIsOver() {
        new PublicationCriterionEntry(0, 20, TODAY).check(TODAY);
        for (var day : List.of(TODAY.minusDays(1), TODAY.plusYears(6))) {
            assertThatThrownBy(() -> new PublicationCriterionEntry(0, 20, day).check(TODAY))
                    .isInstanceOf(InvalidInput.class);
        }
    }

    private static PublicationCriterion said(int persons, LocalDate from) {
        return new PublicationCriterion(persons, from, new ActedBy(1, new CaseText("情報 管理"), "システム管理者"), Instant.EPOCH);
    }
}
