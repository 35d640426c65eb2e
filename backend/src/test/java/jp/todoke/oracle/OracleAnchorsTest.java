package jp.todoke.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The oracle itself, held to what neither it nor the product wrote. */
class OracleAnchorsTest {

    private static final Logger LOG = LoggerFactory.getLogger(OracleAnchorsTest.class);

    private final LawfulHolidays holidays = new LawfulHolidays();
    private final OpenDays country = new OpenDays(holidays, Set.of());

    /** The accession of 2019 and the moved holidays of 2020 and 2021 among them. */
    @Test
    void everyDayFrom2012To2024IsWhatTheCabinetOfficesFileSays() throws IOException {
        var official = cabinetOffice();

        var days = between(2012, 2024);
        assertThat(days)
                .allSatisfy(day ->
                        assertThat(holidays.holiday(day)).as(day.toString()).isEqualTo(official.contains(day)));
        LOG.info(
                "{} days of the oracle compared with the Cabinet Office's file, {} of them in 2019 to 2024",
                days.size(),
                between(2019, 2024).size());
    }

    /**
     * Of weekdays, and not at the turn of the year, when banks keep other days. From 2032 on its equinoxes are wrong.
     */
    @Test
    void everyWeekdayFrom2012To2031IsWhatAComputedCalendarOfTokyoSays() {
        var tokyo = HolidayCalendarIds.JPTO.resolve(ReferenceData.standard());
        var days = between(2012, 2031).stream()
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .filter(day -> MonthDay.from(day).isAfter(MonthDay.of(1, 3))
                        && MonthDay.from(day).isBefore(MonthDay.of(12, 29)))
                .toList();

        assertThat(days)
                .allSatisfy(day ->
                        assertThat(holidays.holiday(day)).as(day.toString()).isEqualTo(tokyo.isHoliday(day)));
        LOG.info(
                "{} weekdays of the oracle compared with a computed calendar, {} of them in 2019 to 2027",
                days.size(),
                days.stream()
                        .filter(day -> day.getYear() >= 2019 && day.getYear() <= 2027)
                        .count());
    }

    /** domain.md 7.3, weekends included. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026: 1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23",
                "2027: 1/1 1/11 2/11 2/23 3/21 3/22 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23"
            })
    void theHolidaysOfTheseTwoYearsAreThoseThatTheOfficeWroteDown(String written) {
        var year = Integer.parseInt(written.substring(0, 4));
        var days = Arrays.stream(written.substring(6).split(" "))
                .map(day -> day.split("/"))
                .map(day -> LocalDate.of(year, Integer.parseInt(day[0]), Integer.parseInt(day[1])))
                .toList();

        assertThat(between(year, year).stream().filter(holidays::holiday)).containsExactlyElementsOf(days);
    }

    /** Real equinoxes that an astronomer would give; 2031 and 2035 are where a four-year rhythm breaks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2012-03-20",
                "2012-09-22",
                "2023-03-21",
                "2024-03-20",
                "2024-09-22",
                "2026-09-23",
                "2027-03-21",
                "2031-03-21",
                "2032-09-22",
                "2035-03-21",
                "2036-09-22",
                "2039-03-21",
                "2040-03-20",
                "2040-09-22"
            })
    void theSunPassesTheEquinoxOnThatDayInJapan(LocalDate day) {
        assertThat(day).isIn(SkyOfJapan.vernalEquinox(day.getYear()), SkyOfJapan.autumnalEquinox(day.getYear()));
    }

    /** domain.md 3.4: raw end, then limit; 30 days, then 60 for a wrongful purpose. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-12-23, 2026-12-23, 2027-01-22, 2027-01-22",
        "2026-12-01, 2026-12-30, 2027-01-04, 2027-01-29, 2027-01-29",
        "2026-12-03, 2027-01-01, 2027-01-04, 2027-01-31, 2027-02-01",
        "2026-12-25, 2027-01-23, 2027-01-25, 2027-02-22, 2027-02-22",
        "2026-04-03, 2026-05-02, 2026-05-07, 2026-06-01, 2026-06-01",
        "2026-08-22, 2026-09-20, 2026-09-24, 2026-10-20, 2026-10-20"
    })
    void theFinalReportEndsWhereTheCheckTableSays(
            LocalDate knew, LocalDate raw, LocalDate limit, LocalDate rawWrongful, LocalDate limitWrongful) {
        assertThat(Stream.of(0, 11, 23).map(hour -> knew.atTime(hour, 59))).allSatisfy(known -> {
            assertThat(Counted.endOfDay(known, 30)).isEqualTo(Counted.endOf(raw));
            assertThat(due(TableRow.FINAL_REPORT, known)).isEqualTo(Counted.endOf(limit));
            assertThat(Counted.endOfDay(known, 60)).isEqualTo(Counted.endOf(rawWrongful));
            assertThat(due(TableRow.FINAL_REPORT_WRONGFUL, known)).isEqualTo(Counted.endOf(limitWrongful));
        });
    }

    /** Yokosuka filed on day 5 over a holiday and a weekend; Kashima on day 3, a Saturday. */
    @Test
    void thePreliminaryReportKnowsNoWeekend() {
        assertThat(due(TableRow.PRELIMINARY_REPORT, LocalDate.of(2024, 2, 22).atTime(10, 0)))
                .isEqualTo(Counted.endOf(LocalDate.of(2024, 2, 26)));
        assertThat(Counted.endOfDay(LocalDate.of(2024, 12, 5).atTime(9, 0), 3))
                .isEqualTo(Counted.endOf(LocalDate.of(2024, 12, 7)));
        assertThat(LocalDate.of(2024, 12, 7).getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
    }

    /** The nursery of the seed: after the 18th only 19, 20, 21 and 25 December 2012 are open. */
    @Test
    void theSeedsWeekendTrapIsCounted() {
        assertThat(LocalDate.of(2012, 12, 19)
                        .datesUntil(LocalDate.of(2012, 12, 26))
                        .filter(country::open)
                        .map(LocalDate::getDayOfMonth))
                .containsExactly(19, 20, 21, 25);
    }

    private LocalDateTime due(TableRow row, LocalDateTime known) {
        return row.count(known, country, country);
    }

    private static List<LocalDate> between(int firstYear, int lastYear) {
        return LocalDate.of(firstYear, 1, 1)
                .datesUntil(LocalDate.of(lastYear + 1, 1, 1))
                .toList();
    }

    /** The Cabinet Office's own file, 1955 to 2024, from a library that the product does not use. */
    private static Set<LocalDate> cabinetOffice() throws IOException {
        var date = DateTimeFormatter.ofPattern("yyyy/M/d");
        try (var file = new BufferedReader(new InputStreamReader(
                OracleAnchorsTest.class.getResourceAsStream("/syukujitsu.csv"), Charset.forName("windows-31j")))) {
            return file.lines()
                    .skip(1)
                    .map(line -> LocalDate.parse(line.split(",")[0], date))
                    .collect(Collectors.toSet());
        }
    }
}
