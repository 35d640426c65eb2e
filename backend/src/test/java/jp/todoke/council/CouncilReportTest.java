package jp.todoke.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.council.CouncilReport.Status;
import jp.todoke.council.ReportDecision.Manner;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.junit.jupiter.api.Test;

class CouncilReportTest {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final ActedBy CLERK = new ActedBy(1, new CaseText("山本 葵"), "情報公開課");
    private static final CaseText WORDS = new CaseText("審議会資料");
    private static final PaperHeading HEADING =
            new PaperHeading(WORDS, LocalDate.of(2026, 11, 24), WORDS, WORDS, WORDS);

    @Test
    void whereTheCaseIsReopenedForAnotherPlanTheReportBeginsAnewAndPapersAreCountedOn() {
        var again = new CouncilReport(null, List.of(told()), null, List.of(), List.of(), null, null);

        assertThat(again.status()).isEqualTo(Status.TO_DECIDE);
        assertThat(again.version()).isEqualTo(told().version());
        assertThat(again.toldBefore()).contains(told().held());
        var meeting = Meeting.typed(WORDS, LocalDate.of(2027, 1, 18), null, null, null, CLERK);
        var assigned = new CouncilReport(
                null, List.of(told()), decided(Manner.SINGLE), List.of(meeting), List.of(), null, null);
        assertThat(assigned.compile(HEADING, NOON, CLERK).number()).isEqualTo(2);
    }

    @Test
    void whatTheCouncilKnowsItKnowsAlsoAfterAReopening() {
        var undecided = new CouncilReport(null, List.of(), null, List.of(), List.of(), null, null);
        assertThat(undecided.knowsPaper()).isFalse();
        assertThat(undecided.toldBefore()).isEmpty();

        assertThat(new CouncilReport(null, List.of(told()), null, List.of(), List.of(), null, null).knowsPaper())
                .isTrue();
        var notTold = new CouncilReport(NOON, List.of(), decided(Manner.NOT), List.of(), List.of(), null, null);
        assertThat(new CouncilReport(null, List.of(notTold), null, List.of(), List.of(), null, null).knowsPaper())
                .isFalse();
    }

    private static ReportDecision decided(Manner manner) {
        return new ReportDecision(manner, WORDS, NOON, CLERK);
    }

    /** A report that ended with its meeting before the case was reopened. */
    private static CouncilReport told() {
        var day = LocalDate.of(2026, 12, 1);
        var confirmed = new PaperDecision(PaperDecision.Outcome.CONFIRMED, null, NOON, CLERK);
        return new CouncilReport(
                NOON,
                List.of(),
                decided(Manner.SINGLE),
                List.of(Meeting.typed(WORDS, day, null, null, null, CLERK)),
                List.of(new PaperDraft(1, HEADING, NOON, CLERK, List.of(), confirmed, null)),
                new MeetingHeld(day, null, CLERK),
                null);
    }
}
