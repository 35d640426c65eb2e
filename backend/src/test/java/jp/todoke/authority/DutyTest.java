package jp.todoke.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PartId;
import org.junit.jupiter.api.Test;

class DutyTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");
    private static final ActedBy CLERK = new ActedBy(1, new CaseText("加藤 由美"), "情報公開課主査");

    @Test
    void theFinalReportComesAfterThePreliminaryOne() {
        assertThatThrownBy(() -> duty().requireMayFile(filing(Filing.Kind.FINAL, 1)))
                .isInstanceOf(AuthorityRefusal.PreliminaryFirst.class);
        assertThatCode(() -> duty(filing(Filing.Kind.PRELIMINARY, 1)).requireMayFile(filing(Filing.Kind.FINAL, 20)))
                .doesNotThrowAnyException();
    }

    @Test
    void theFinalReportCannotHaveBeenFiledBeforeThePreliminaryOne() {
        assertThatThrownBy(() -> duty(filing(Filing.Kind.PRELIMINARY, 3)).requireMayFile(filing(Filing.Kind.FINAL, 2)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aReportIsFiledOnce() {
        assertThatThrownBy(() ->
                        duty(filing(Filing.Kind.PRELIMINARY, 1)).requireMayFile(filing(Filing.Kind.PRELIMINARY, 2)))
                .isInstanceOf(AuthorityRefusal.AlreadyFiled.class);
    }

    @Test
    void oneReportThatIsBothFulfilsTheDutyAndNeitherIsFiledBesideIt() {
        var both = duty(filing(Filing.Kind.PRELIMINARY_AND_FINAL, 1));

        assertThat(both.fulfilled()).isTrue();
        assertThat(both.alsoFinal()).isTrue();
        for (var kind : List.of(Filing.Kind.PRELIMINARY, Filing.Kind.FINAL, Filing.Kind.PRELIMINARY_AND_FINAL)) {
            assertThatThrownBy(() -> both.requireMayFile(filing(kind, 2)))
                    .isInstanceOf(AuthorityRefusal.AlreadyFiled.class);
        }
    }

    @Test
    void afterThePreliminaryReportNoneIsBoth() {
        assertThatThrownBy(() -> duty(filing(Filing.Kind.PRELIMINARY, 1))
                        .requireMayFile(filing(Filing.Kind.PRELIMINARY_AND_FINAL, 2)))
                .isInstanceOf(AuthorityRefusal.AlreadyFiled.class);
        assertThat(duty(filing(Filing.Kind.PRELIMINARY, 1)).alsoFinal()).isFalse();
    }

    @Test
    void whatAnswersARequestLeavesUnknownWhatTheReportBeforeLeftSo() {
        var cause = new UnknownItems(List.of(ReportItem.CAUSE), null);
        var answered = duty(
                filing(Filing.Kind.FINAL, 20, cause, null),
                filing(Filing.Kind.ADDITIONAL, 21, UnknownItems.NOTHING, 7L));

        assertThat(answered.unknown()).isEqualTo(cause);
        assertThat(answered.fulfilled()).isFalse();
    }

    private static Duty duty(Filing... filings) {
        return new Duty(new PartId("D1"), MONDAY, null, List.of(filings), List.of(), List.of());
    }

    private static Filing filing(Filing.Kind kind, int day) {
        return filing(kind, day, UnknownItems.NOTHING, null);
    }

    private static Filing filing(Filing.Kind kind, int day, UnknownItems unknown, Long request) {
        return new Filing(
                kind,
                MONDAY.plus(Duration.ofDays(day)),
                new CaseText("受付-1"),
                null,
                unknown,
                new Reporter(null, null),
                List.of(),
                List.of(),
                new PreventionTold(null, null),
                null,
                request,
                CLERK);
    }
}
