package jp.todoke.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The periods that are offered, the latest first; those that run today are among them. */
public record BatchPeriods(List<BatchPeriod> halfYears, List<BatchPeriod> months) {

    private static final int HALF_YEARS = 6;
    private static final int MONTHS = 13;

    static BatchPeriods upTo(LocalDate today) {
        return new BatchPeriods(
                Stream.iterate(
                                BatchPeriod.halfYear(today),
                                later -> BatchPeriod.halfYear(later.from().minusDays(1)))
                        .limit(HALF_YEARS)
                        .toList(),
                Stream.iterate(
                                BatchPeriod.month(today),
                                later -> BatchPeriod.month(later.from().minusDays(1)))
                        .limit(MONTHS)
                        .toList());
    }
}
