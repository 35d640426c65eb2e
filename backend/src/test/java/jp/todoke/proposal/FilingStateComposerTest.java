package jp.todoke.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.todoke.authority.ItemState.State;
import jp.todoke.calendar.ToldTime;
import jp.todoke.cause.CauseStatus;
import jp.todoke.identity.ActedBy;
import jp.todoke.notification.ContactMeans;
import jp.todoke.notification.NotificationAct;
import jp.todoke.notification.NotificationPlan;
import jp.todoke.notification.NotificationStatus;
import jp.todoke.notification.NotificationView;
import jp.todoke.prevention.Measure;
import jp.todoke.prevention.MeasureDone;
import jp.todoke.prevention.MeasureKind;
import jp.todoke.prevention.MeasurePost;
import jp.todoke.prevention.MeasureWeighing;
import jp.todoke.prevention.Novelty;
import jp.todoke.prevention.Plan;
import jp.todoke.proposal.FilingStateComposer.Reached;
import jp.todoke.publication.PublicationChoice;
import jp.todoke.publication.PublicationStatus;
import jp.todoke.publication.PublicationView;
import jp.todoke.shared.CaseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the items of a report have come is proposed from records, and left open where no record tells. */
class FilingStateComposerTest {

    private static final Instant AT = Instant.parse("2026-11-24T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final ActedBy CHIEF = new ActedBy(1, new CaseText("佐藤 文子"), "保育課長");

    @Test
    void everybodyIsToldOnTheDayOfTheLastContact() {
        assertThat(told(NotificationStatus.CONFIRMED, NotificationAct.SETTLED))
                .contains(new Reached(State.DONE, ToldTime.at(AT)));
    }

    @Test
    void whereNobodyNeedBeToldTheChiefHasToAgreeFirst() {
        assertThat(told(NotificationStatus.NOT_NEEDED, NotificationAct.NOT_NEEDED))
                .isEmpty();
        assertThat(told(NotificationStatus.CONFIRMED, NotificationAct.NOT_NEEDED))
                .contains(new Reached(State.NONE, null));
    }

    @Test
    void tellingThatGoesOnIsPlannedUntilTheDayOfThePlanAndUnsaidWithoutOne() {
        assertThat(told(NotificationStatus.GOING_ON)).isEmpty();
        var planned = new NotificationView(
                NotificationStatus.GOING_ON,
                1,
                List.of(),
                List.of(),
                List.of(new NotificationPlan(DAY, new CaseText("電話する。"), CHIEF, AT)),
                List.of(),
                List.of());

        assertThat(FilingStateComposer.told(planned)).contains(new Reached(State.PLANNED, ToldTime.on(DAY)));
    }

    @ParameterizedTest
    @CsvSource({"AT_ONCE, PLANNED", "BATCH, PLANNED", "NOT, NONE"})
    void publicationIsAsItWasDecided(PublicationChoice choice, State state) {
        assertThat(FilingStateComposer.published(publication(choice, null))).contains(new Reached(state, null));
    }

    @Test
    void publicationIsUnsaidBeforeItIsDecidedAndDoneOnItsDay() {
        assertThat(FilingStateComposer.published(publication(null, null))).isEmpty();
        assertThat(FilingStateComposer.published(publication(PublicationChoice.AT_ONCE, DAY)))
                .contains(new Reached(State.DONE, ToldTime.on(DAY)));
    }

    @Test
    void preventionIsDoneWithTheLastMeasureAndElsePlannedUntilTheLastDay() {
        var done = measure(1, DAY.plusDays(9), DAY);
        var open = measure(2, DAY.plusDays(5), null);

        assertThat(FilingStateComposer.carriedOut(List.of(done))).isEqualTo(new Reached(State.DONE, ToldTime.on(DAY)));
        assertThat(FilingStateComposer.carriedOut(List.of(done, open)))
                .isEqualTo(new Reached(State.PLANNED, ToldTime.on(DAY.plusDays(5))));
    }

    @Test
    void theMeasuresStandInTwoPartsWithTheirDays() {
        var plan = new Plan(
                1,
                CauseStatus.CONFIRMED,
                null,
                List.of(measure(1, DAY.plusDays(9), DAY), measure(2, DAY.plusDays(5), null)),
                AT,
                CHIEF,
                null,
                List.of(),
                null);

        assertThat(FilingComposer.measures(plan, true, UnaryOperator.identity()))
                .isEqualTo("・策1（令和8年11月24日実施）");
        assertThat(FilingComposer.measures(plan, false, UnaryOperator.identity()))
                .isEqualTo("・策2（令和8年11月29日まで、毎日）");
    }

    private static Optional<Reached> told(NotificationStatus status, NotificationAct... said) {
        var contact = new NotificationView.Contact(
                1, 3, 3, ContactMeans.PHONE, ToldTime.at(AT), new CaseText("園長"), true, null, null, "園長", AT);
        var statements = Stream.of(said)
                .map(act ->
                        new NotificationView.NotificationStatement(act, null, null, null, null, null, null, "園長", AT))
                .toList();
        return FilingStateComposer.told(
                new NotificationView(status, 1, List.of(contact), statements, List.of(), List.of(), List.of()));
    }

    private static PublicationView publication(PublicationChoice choice, LocalDate on) {
        return new PublicationView(
                PublicationStatus.UNDECIDED,
                0,
                choice == null
                        ? null
                        : new PublicationView.PublicationDecided(choice, new CaseText("理由"), AT, 10, "部長", AT),
                on == null
                        ? List.of()
                        : List.of(new PublicationView.Published(
                                null, on, null, List.of(), new CaseText("公表文"), null, null, "課長", AT)),
                List.of(),
                List.of(),
                10,
                List.of(),
                true);
    }

    private static Measure measure(int number, LocalDate due, LocalDate done) {
        return new Measure(
                number,
                new CaseText("策" + number),
                Novelty.NEW,
                MeasureKind.CHECK,
                false,
                new CaseText("全職員"),
                null,
                due,
                done == null ? new CaseText("毎日") : null,
                List.of(),
                null,
                MeasurePost.CHIEF,
                null,
                MeasureWeighing.NONE,
                null,
                null,
                done == null ? null : new MeasureDone(done, new CaseText("写真"), CHIEF));
    }
}
