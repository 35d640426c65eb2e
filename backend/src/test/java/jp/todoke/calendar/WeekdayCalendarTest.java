package jp.todoke.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekdayCalendarTest {

    private final OfficeCalendar calendar = new WeekdayCalendar();

    @ParameterizedTest
    @CsvSource({
            "2012-12-28, true", "2012-12-29, false", "2012-12-31, false", "2013-01-03, false", "2013-01-04, true",
            "2012-12-21, true", "2012-12-22, false", "2012-12-23, false", "2012-12-24, true"})
    void theOfficesAreClosedOnWeekendsAndAtTheTurnOfTheYear(LocalDate day, boolean open) {
        assertThat(calendar.isOpen(day)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
            "2012-12-27, 2, 2013-01-04", "2012-12-25, 2, 2012-12-27", "2012-12-21, 1, 2012-12-24", "2012-12-22, 1, 2012-12-24",
            "2012-12-29, 3, 2013-01-08", "2012-12-25, 0, 2012-12-25"})
    void openDaysAreCountedFromTheDayAfter(LocalDate day, int count, LocalDate counted) {
        assertThat(calendar.plus(day, count)).isEqualTo(counted);
    }

    @Test
    void theLastOpenDayBeforeNewYearsWorkIsTheTwentyEighth() {
        assertThat(calendar.previous(LocalDate.parse("2013-01-04"))).isEqualTo("2012-12-28");
        assertThat(calendar.sameOrNext(LocalDate.parse("2012-12-29"))).isEqualTo("2013-01-04");
        assertThat(calendar.sameOrNext(LocalDate.parse("2012-12-28"))).isEqualTo("2012-12-28");
    }

    @ParameterizedTest
    @CsvSource({
            "2012-12-25T08:29:59, false", "2012-12-25T08:30:00, true", "2012-12-25T17:15:00, true", "2012-12-25T17:15:01, false",
            "2012-12-23T10:00:00, false", "2012-12-31T10:00:00, false"})
    void everythingOutsideTheOfficeHoursIsNight(String local, boolean inOfficeHours) {
        assertThat(calendar.inOfficeHours(at(local))).isEqualTo(inOfficeHours);
    }

    @ParameterizedTest
    @CsvSource({
            "2012-12-25T08:59:59, 2012-12-25T09:00:00", "2012-12-25T09:00:00, 2012-12-25T09:00:00",
            "2012-12-25T09:00:01, 2012-12-26T09:00:00", "2012-12-28T20:00:00, 2013-01-04T09:00:00"})
    void theNextMorningIsThatOfAnOpenDay(String notBefore, String morning) {
        assertThat(calendar.openDayAt(LocalTime.of(9, 0), at(notBefore))).isEqualTo(at(morning));
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + "+09:00").toInstant();
    }
}
