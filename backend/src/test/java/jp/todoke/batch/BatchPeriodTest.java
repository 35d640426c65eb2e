package jp.todoke.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.todoke.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2025-10-01, 2026-03-31, 令和7年度下半期",
        "2026-09-30, 2025-10-01, 2026-03-31, 令和7年度下半期",
        "2026-10-01, 2026-04-01, 2026-09-30, 令和8年度上半期",
        "2027-01-15, 2026-04-01, 2026-09-30, 令和8年度上半期",
        "2019-11-30, 2019-04-01, 2019-09-30, 令和元年度上半期",
    })
    void withoutADayItIsTheLastHalfYearThatIsOver(LocalDate today, LocalDate from, LocalDate to, String words) {
        var period = BatchPeriod.asked(null, null, today);

        assertThat(period).isEqualTo(new BatchPeriod(from, to));
        assertThat(period.words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2028-02-01, 2028-02-29, 令和10年2月",
        "2026-04-01, 2026-05-10, 令和8年4月1日～令和8年5月10日",
        "2026-04-03, 2026-04-03, 令和8年4月3日",
        "2026-04-01, 2027-03-31, 令和8年4月1日～令和9年3月31日",
    })
    void aMonthAndAnyOtherDaysAreCalledByTheirWords(LocalDate from, LocalDate to, String words) {
        assertThat(BatchPeriod.asked(from, to, LocalDate.of(2026, 10, 1)).words())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        ", 2026-04-01, from required",
        "2026-04-01, , to required",
        "2026-04-02, 2026-04-01, to batch-ends-before",
        "2026-04-01, 2027-04-02, to batch-too-long",
        "1900-01-01, 2199-12-31, to batch-too-long",
    })
    void halfAPeriodABackwardOneAndOneOfMoreThanAYearAreRefusedAtTheirField(
            LocalDate from, LocalDate to, String refused) {
        assertThatThrownBy(() -> BatchPeriod.asked(from, to, LocalDate.of(2026, 10, 1)))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.violations())
                        .extracting(violation -> violation.field() + " " + violation.code())
                        .containsExactly(refused));
    }

    @Test
    void theLatestPeriodsAreOfferedEachFollowedByTheOneBefore() {
        var offered = BatchPeriods.upTo(LocalDate.of(2026, 11, 30));

        assertThat(offered.halfYears())
                .extracting(BatchPeriod::words)
                .startsWith("令和8年度下半期", "令和8年度上半期", "令和7年度下半期")
                .hasSize(6);
        assertThat(offered.months())
                .extracting(BatchPeriod::words)
                .startsWith("令和8年11月", "令和8年10月")
                .endsWith("令和7年11月");
    }
}
