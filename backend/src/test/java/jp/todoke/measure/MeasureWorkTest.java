package jp.todoke.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.measure.MeasureWork.Extension;
import jp.todoke.measure.MeasureWork.HandOver;
import jp.todoke.measure.MeasureWork.Period;
import jp.todoke.measure.MeasureWork.Report;
import jp.todoke.measure.MeasureWork.Status;
import jp.todoke.measure.MeasureWork.Verification;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasureWorkTest {

    private static final LocalDate PLANNED = LocalDate.of(2026, 12, 10);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 18);
    private static final LocalDate LATEST = LocalDate.of(2026, 12, 25);
    private static final ActedBy HEAD = new ActedBy(3, new CaseText("佐藤 和子"), "園長");
    private static final CaseText WORDS = new CaseText("表を掲示した。");

    @Test
    void aMeasureIsDoneOnlyOnceSomebodyElseFoundThat() {
        assertThat(with(List.of(), List.of(), null).status()).isEqualTo(Status.TO_DO);
        assertThat(with(List.of(report(null)), List.of(), null).status()).isEqualTo(Status.TO_VERIFY);
        assertThat(with(List.of(report(found(Verification.Outcome.RETURNED, LATER, 2))), List.of(), null)
                        .status())
                .isEqualTo(Status.TO_DO);
        assertThat(with(List.of(report(found(Verification.Outcome.ACCEPTED, null, 2))), List.of(), null)
                        .status())
                .isEqualTo(Status.DONE);
    }

    @Test
    void whatWasSaidLastOfTheDateHolds() {
        var returned = report(found(Verification.Outcome.RETURNED, LATER, 2));

        assertThat(with(List.of(), List.of(), null).due()).isEqualTo(PLANNED);
        assertThat(with(List.of(returned), List.of(), null).due()).isEqualTo(LATER);
        assertThat(with(List.of(returned), List.of(extension(LATEST, 3)), null).due())
                .isEqualTo(LATEST);
        assertThat(with(List.of(returned), List.of(extension(LATEST, 1)), null).due())
                .isEqualTo(LATER);
    }

    @Test
    void itHindersTheClosingUntilItIsVerifiedOrHandedOver() {
        var accepted = report(found(Verification.Outcome.ACCEPTED, null, 2));

        assertThat(with(List.of(report(null)), List.of(), null).hindersClosing())
                .isTrue();
        assertThat(with(List.of(accepted), List.of(), null).hindersClosing()).isFalse();
        assertThat(with(List.of(), List.of(), new HandOver(WORDS, HEAD, at(4))).hindersClosing())
                .isFalse();
        assertThat(daily().hindersClosing()).isFalse();
        assertThat(daily().endsOn()).isEqualTo(LATEST);
    }

    @Test
    void everyActCountsInItsVersion() {
        var work = with(
                List.of(report(found(Verification.Outcome.RETURNED, LATER, 2)), report(null)),
                List.of(extension(LATEST, 3)),
                new HandOver(WORDS, HEAD, at(4)));

        assertThat(work.version()).isEqualTo(5);
        assertThatThrownBy(work::requireToDo).isInstanceOf(MeasureRefusal.class);
        assertThatThrownBy(() -> daily().requireToVerify()).isInstanceOf(MeasureRefusal.class);
    }

    private static MeasureWork with(List<Report> reports, List<Extension> extensions, @Nullable HandOver handOver) {
        return new MeasureWork(1, 1, 1, new PartId("measure-1"), PLANNED, List.of(), reports, extensions, handOver);
    }

    private static MeasureWork daily() {
        return new MeasureWork(
                2,
                1,
                2,
                new PartId("measure-2"),
                null,
                List.of(
                        new Period(PLANNED, LATER, WORDS, HEAD, at(1)),
                        new Period(PLANNED, LATEST, WORDS, HEAD, at(2))),
                List.of(),
                List.of(),
                null);
    }

    private static Report report(@Nullable Verification found) {
        return new Report(PLANNED, WORDS, List.of(), null, HEAD, at(1), found);
    }

    private static Verification found(Verification.Outcome outcome, @Nullable LocalDate due, int hour) {
        return new Verification(outcome, null, due, HEAD, at(hour));
    }

    private static Extension extension(LocalDate due, int hour) {
        return new Extension(PLANNED, due, WORDS, HEAD, at(hour));
    }

    private static Instant at(int hour) {
        return Instant.EPOCH.plusSeconds(3600L * hour);
    }
}
