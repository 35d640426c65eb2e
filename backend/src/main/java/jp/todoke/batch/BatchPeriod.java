package jp.todoke.batch;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.shared.FieldChecks;
import org.jspecify.annotations.Nullable;

/** The days, both counted, on one of which a case of the list became known. */
public record BatchPeriod(LocalDate from, LocalDate to) {

    private static final int MOST_DAYS = 366;
    private static final int HALF = 6;
    private static final int SECOND_HALF_BEGINS = 10;
    private static final int FIRST_HALF_BEGINS = 4;

    /**
     * The period that was asked for; without any, the last half-year that is over. Refuses, at its field, a period with
     * one end only, one that ends before it begins, and one longer than a year.
     */
    public static BatchPeriod asked(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        if (from == null && to == null) {
            return halfYear(halfYear(today).from().minusDays(1));
        }
        new FieldChecks().required(true, "from", from).required(true, "to", to).refuse();
        var period = new BatchPeriod(from, to);
        var forwards = !to.isBefore(from);
        new FieldChecks()
                .that(forwards, "to", "batch-ends-before")
                .that(!forwards || period.days() <= MOST_DAYS, "to", "batch-too-long", MOST_DAYS)
                .refuse();
        return period;
    }

    /** 上半期 (April to September) or 下半期 (October to March), whichever holds that day. */
    static BatchPeriod halfYear(LocalDate day) {
        var year = OfficialTime.fiscalYear(day);
        var first = LocalDate.of(year, FIRST_HALF_BEGINS, 1);
        var second = LocalDate.of(year, SECOND_HALF_BEGINS, 1);
        var from = day.isBefore(second) ? first : second;
        return new BatchPeriod(from, from.plusMonths(HALF).minusDays(1));
    }

    /** The month that holds that day. */
    static BatchPeriod month(LocalDate day) {
        return new BatchPeriod(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
    }

    /** 令和8年度上半期, 令和8年10月, 令和8年4月1日～令和8年5月10日, 令和8年4月1日. */
    @JsonProperty
    public String words() {
        if (equals(halfYear(from))) {
            return OfficialTime.fiscalYearInWords(OfficialTime.fiscalYear(from))
                    + (from.getMonthValue() == FIRST_HALF_BEGINS ? "上半期" : "下半期");
        }
        if (equals(month(from))) {
            return OfficialTime.month(from);
        }
        return from.equals(to) ? OfficialTime.date(from) : days(from, to);
    }

    /** Its days in words: 令和8年4月1日～令和8年9月30日. */
    public String inDays() {
        return days(from, to);
    }

    /** The first instant of its first day. */
    public Instant begins() {
        return OfficialTime.at(from, LocalTime.MIDNIGHT);
    }

    /** The first instant after its last day. */
    public Instant ends() {
        return OfficialTime.at(to.plusDays(1), LocalTime.MIDNIGHT);
    }

    private long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    private static String days(LocalDate from, LocalDate to) {
        return OfficialTime.date(from) + "～" + OfficialTime.date(to);
    }
}
