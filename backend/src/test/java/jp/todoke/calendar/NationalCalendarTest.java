package jp.todoke.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalCalendarTest {

    private final DayCalendar calendar = NationalCalendar.kept();

    @ParameterizedTest
    @CsvSource({
        "2012-12-28, true, WEEKDAY", "2012-12-29, false, YEAR_END", "2012-12-31, false, YEAR_END",
                "2013-01-01, false, HOLIDAY",
        "2013-01-03, false, YEAR_END", "2013-01-04, true, WEEKDAY", "2012-12-21, true, WEEKDAY",
                "2012-12-22, false, WEEKEND",
        "2012-12-23, false, HOLIDAY", "2012-12-24, false, HOLIDAY", "2012-12-25, true, WEEKDAY"
    })
    void theOfficesAreClosedOnWeekendsHolidaysAndAtTheTurnOfTheYear(LocalDate day, boolean open, DayGround ground) {
        assertThat(calendar.isOpen(day)).isEqualTo(open);
        assertThat(calendar.on(day).ground()).isEqualTo(ground);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-12-27, 2, 2013-01-04", "2012-12-25, 2, 2012-12-27", "2012-12-21, 1, 2012-12-25",
                "2012-12-22, 1, 2012-12-25",
        "2012-12-29, 3, 2013-01-08", "2012-12-25, 0, 2012-12-25", "2019-04-26, 1, 2019-05-07",
                "2026-09-18, 1, 2026-09-24"
    })
    void openDaysAreCountedFromTheDayAfter(LocalDate day, int count, LocalDate counted) {
        assertThat(calendar.plus(day, count)).isEqualTo(counted);
    }

    /**
     * The check table of the final report: the 30th and the 60th day, the day of knowing being the first, shifted to an
     * open day.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-12-23, 2027-01-22", "2026-12-01, 2027-01-04, 2027-01-29",
                "2026-12-03, 2027-01-04, 2027-02-01",
        "2026-12-25, 2027-01-25, 2027-02-22", "2026-04-03, 2026-05-07, 2026-06-01", "2026-08-22, 2026-09-24, 2026-10-20"
    })
    void theThirtiethAndTheSixtiethDayShiftToAnOpenDay(LocalDate knew, LocalDate thirtieth, LocalDate sixtieth) {
        assertThat(calendar.sameOrNext(knew.plusDays(29))).isEqualTo(thirtieth);
        assertThat(calendar.sameOrNext(knew.plusDays(59))).isEqualTo(sixtieth);
    }

    @Test
    void theLastOpenDayBeforeNewYearsWorkIsTheTwentyEighth() {
        assertThat(calendar.previous(LocalDate.parse("2013-01-04"))).isEqualTo("2012-12-28");
        assertThat(calendar.previous(LocalDate.parse("2012-12-25"))).isEqualTo("2012-12-21");
        assertThat(calendar.sameOrNext(LocalDate.parse("2012-12-29"))).isEqualTo("2013-01-04");
        assertThat(calendar.sameOrNext(LocalDate.parse("2012-12-28"))).isEqualTo("2012-12-28");
    }

    @ParameterizedTest
    @CsvSource({
        "2012-12-25T08:29:59, false",
        "2012-12-25T08:30:00, true",
        "2012-12-25T17:15:59, true",
        "2012-12-25T17:16:00, false",
        "2012-12-24T10:00:00, false",
        "2012-12-31T10:00:00, false"
    })
    void everythingOutsideTheOfficeHoursIsNight(String local, boolean inOfficeHours) {
        assertThat(calendar.inOfficeHours(at(local))).isEqualTo(inOfficeHours);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-12-25T08:59:59, 2012-12-25T09:00:00",
        "2012-12-25T09:00:00, 2012-12-25T09:00:00",
        "2012-12-21T09:00:01, 2012-12-25T09:00:00",
        "2012-12-25T09:00:01, 2012-12-26T09:00:00",
        "2012-12-28T20:00:00, 2013-01-04T09:00:00"
    })
    void theNextMorningIsThatOfAnOpenDay(String notBefore, String morning) {
        assertThat(calendar.openDayAt(LocalTime.of(9, 0), at(notBefore))).isEqualTo(at(morning));
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + "+09:00").toInstant();
    }
}
