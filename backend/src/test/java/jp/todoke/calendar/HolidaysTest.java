package jp.todoke.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/**
 * The kept library against what it does not know of: the Cabinet Office's own file, a computed calendar of Tokyo, and
 * lists typed from the law.
 */
class HolidaysTest {

    private final Holidays holidays = Holidays.kept();

    @Test
    void noHolidayDiffersFromTheCabinetOfficesOwnFile() throws IOException {
        var list = HolidaysList.read(SyukujitsuFile.bytes(), LocalDate.of(2024, 1, 1));

        assertThat(HolidayDifference.between(list, holidays)).isEmpty();
        var compared = HolidayDifference.compared(list, holidays);
        LoggerFactory.getLogger(getClass())
                .info("{} holidays of 2000 to {} compared with the Cabinet Office's file", compared, list.lastYear());
        assertThat(compared).isGreaterThan(400);
    }

    /**
     * Of weekdays alone, and not at the turn of the year, when banks keep other days. From 2032 on its equinoxes are
     * wrong.
     */
    @Test
    void noWeekdayFrom2012To2031DiffersFromAComputedCalendarOfTokyo() {
        var tokyo = HolidayCalendarIds.JPTO.resolve(ReferenceData.standard());
        var days = LocalDate.of(2012, 1, 1)
                .datesUntil(LocalDate.of(2032, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .filter(day -> MonthDay.from(day).isAfter(MonthDay.of(1, 3))
                        && MonthDay.from(day).isBefore(MonthDay.of(12, 29)))
                .toList();

        assertThat(days).allSatisfy(day -> assertThat(holidays.on(day).isPresent())
                .as(day.toString())
                .isEqualTo(tokyo.isHoliday(day)));
        var ofTheOracle = days.stream()
                .filter(day -> day.getYear() >= 2019 && day.getYear() <= 2027)
                .count();
        LoggerFactory.getLogger(getClass())
                .info(
                        "{} weekdays compared with a computed calendar, {} of them in 2019 to 2027",
                        days.size(),
                        ofTheOracle);
        assertThat(ofTheOracle).isGreaterThan(2200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026: 1-1 1-12 2-11 2-23 3-20 4-29 5-3 5-4 5-5 5-6 7-20 8-11 9-21 9-22 9-23 10-12 11-3 11-23",
                "2027: 1-1 1-11 2-11 2-23 3-21 3-22 4-29 5-3 5-4 5-5 7-19 8-11 9-20 9-23 10-11 11-3 11-23",
                "2019: 1-1 1-14 2-11 3-21 4-29 4-30 5-1 5-2 5-3 5-4 5-5 5-6 7-15 8-11 8-12 9-16 9-23 10-14 10-22 11-3 11-4 11-23",
                "2020: 1-1 1-13 2-11 2-23 2-24 3-20 4-29 5-3 5-4 5-5 5-6 7-23 7-24 8-10 9-21 9-22 11-3 11-23",
                "2021: 1-1 1-11 2-11 2-23 3-20 4-29 5-3 5-4 5-5 7-22 7-23 8-8 8-9 9-20 9-23 11-3 11-23",
                "2012: 1-1 1-2 1-9 2-11 3-20 4-29 4-30 5-3 5-4 5-5 7-16 9-17 9-22 10-8 11-3 11-23 12-23 12-24"
            })
    void theHolidaysOfAYearAreThoseOfTheLawOfThatYear(String typed) {
        var year = Integer.parseInt(typed.substring(0, 4));
        var days = Arrays.stream(typed.substring(6).split(" "))
                .map(date -> date.split("-"))
                .map(date -> LocalDate.of(year, Integer.parseInt(date[0]), Integer.parseInt(date[1])))
                .toList();

        assertThat(holidays.of(year)).extracting(Holiday::day).containsExactlyElementsOf(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-23, 天皇誕生日",
        "2020-02-23, 天皇誕生日",
        "2012-12-24, 天皇誕生日 振替休日",
        "2019-05-01, 休日（祝日扱い）",
        "2019-04-30, 休日",
        "2026-05-06, こどもの日 振替休日",
        "2026-09-22, 休日",
        "2021-07-23, スポーツの日",
        "2016-08-11, 山の日"
    })
    void aHolidayBearsItsName(LocalDate day, String name) {
        assertThat(holidays.on(day)).map(Holiday::name).hasValueSatisfying(given -> assertThat(given)
                .isIn(name, name.replace("こどもの日", "憲法記念日")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2019-12-23", "2019-02-23", "2020-10-12", "2021-10-11", "2020-07-20", "2015-08-11", "2022-08-10"
            })
    void aHolidayThatWasMovedOrNotYetMadeIsAWorkingDay(LocalDate day) {
        assertThat(holidays.on(day)).isEmpty();
    }

    @Test
    void aHolidayOnASundayIsMadeUpForOnTheNextDayThatIsNone() {
        var sundays = all().stream()
                .filter(holiday -> holiday.day().getDayOfWeek() == DayOfWeek.SUNDAY)
                .toList();

        assertThat(sundays).hasSizeGreaterThan(80).allSatisfy(holiday -> {
            var next = holiday.day().plusDays(1);
            while (holidays.on(next).isPresent()
                    && !holidays.on(next).get().name().contains("休日")) {
                next = next.plusDays(1);
            }
            assertThat(holidays.on(next)).as(holiday.toString()).isPresent();
        });
    }

    @Test
    void noWorkingDayLiesBetweenTwoHolidays() {
        var between = all().stream()
                .map(holiday -> holiday.day().plusDays(1))
                .filter(day -> day.getYear() <= 2050
                        && day.plusDays(1).getYear() <= 2050
                        && holidays.on(day.plusDays(1)).isPresent())
                .toList();

        assertThat(between).hasSizeGreaterThan(60).allSatisfy(day -> assertThat(
                        holidays.on(day).isPresent() || day.getDayOfWeek() == DayOfWeek.SUNDAY)
                .as(day.toString())
                .isTrue());
    }

    /** The observatory's approximation for 1980 to 2099; the Gazette of the February before decides. */
    @Test
    void theEquinoxesFallWhereTheObservatoryExpectsThem() {
        for (int year = 2000; year <= 2050; year++) {
            var passed = 0.242194 * (year - 1980) - Math.floorDiv(year - 1980, 4);
            assertThat(named(year, "春分の日")).isEqualTo(LocalDate.of(year, 3, (int) (20.8431 + passed)));
            assertThat(named(year, "秋分の日")).isEqualTo(LocalDate.of(year, 9, (int) (23.2488 + passed)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2051, 9999})
    void aYearThatIsNotKnownIsRefusedAndNeverCountedByWeekdaysAlone(int year) {
        assertThatThrownBy(() -> NationalCalendar.kept().isOpen(LocalDate.of(year, 6, 1)))
                .isInstanceOf(UnknownYear.class);
        assertThatThrownBy(() -> NationalCalendar.kept().of(year)).isInstanceOf(UnknownYear.class);
    }

    @Test
    void theVersionOfTheLibraryIsRecordedWithTheCalendars() throws IOException {
        try (var migration = getClass().getResourceAsStream("/db/migration/V6__calendar.sql")) {
            assertThat(new String(migration.readAllBytes())).contains("'LIBRARY', '" + holidays.library() + "'");
        }
    }

    private LocalDate named(int year, String name) {
        return holidays.of(year).stream()
                .filter(holiday -> holiday.name().equals(name))
                .map(Holiday::day)
                .findFirst()
                .orElseThrow();
    }

    private List<Holiday> all() {
        var all = new ArrayList<Holiday>();
        for (int year = holidays.firstYear(); year < holidays.lastYear(); year++) {
            all.addAll(holidays.of(year));
        }
        return all;
    }
}
