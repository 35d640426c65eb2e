package jp.todoke.clock.counting;

import static jp.todoke.clock.counting.RuleFixture.at;
import static jp.todoke.clock.counting.RuleFixture.elapsing;
import static jp.todoke.clock.counting.RuleFixture.endOfDay;
import static jp.todoke.clock.counting.RuleFixture.endOfDayShifted;
import static jp.todoke.clock.counting.RuleFixture.months;
import static jp.todoke.clock.counting.RuleFixture.openDays;
import static jp.todoke.clock.counting.RuleFixture.openDaysBefore;
import static jp.todoke.clock.counting.RuleFixture.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import jp.todoke.calendar.DayCalendar;
import jp.todoke.calendar.DayGround;
import jp.todoke.calendar.NationalCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days, months, backwards, the earliest of several, and how each day was counted. */
class CountingTest {

    private final DayCalendar calendar = NationalCalendar.kept();

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-12-23, 2027-01-22", "2026-12-01, 2027-01-04, 2027-01-29",
                "2026-12-03, 2027-01-04, 2027-02-01",
        "2026-12-25, 2027-01-25, 2027-02-22", "2026-04-03, 2026-05-07, 2026-06-01", "2026-08-22, 2026-09-24, 2026-10-20"
    })
    void theThirtiethAndTheSixtiethDayShiftToAnOpenOne(LocalDate known, LocalDate thirtieth, LocalDate sixtieth) {
        assertThat(rule(endOfDayShifted(30))
                        .count(at(known + "T00:00"), calendar)
                        .limit())
                .isEqualTo(at(thirtieth + "T24:00"));
        assertThat(rule(endOfDayShifted(60))
                        .count(at(known + "T23:59"), calendar)
                        .limitDay())
                .isEqualTo(sixtieth);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-22T10:00, 2024-02-26", "2026-12-28T10:00, 2027-01-01", "2026-12-28T23:59:59, 2027-01-01"})
    void theFifthDayStaysWhereItIs(String known, LocalDate fifth) {
        assertThat(rule(endOfDay(5)).count(at(known), calendar).limitDay()).isEqualTo(fifth);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 1, 2026-02-16",
        "2026-01-30, 1, 2026-03-02",
        "2026-02-28, 3, 2026-06-01",
        "2026-11-30, 3, 2027-03-01",
        "2026-03-31, 12, 2027-03-31",
        "2025-12-25, 12, 2026-12-25",
        "2026-10-02, 3, 2027-01-04"
    })
    void monthsEndBeforeTheDayThatCorrespondsToTheirFirst(LocalDate closed, int months, LocalDate limit) {
        assertThat(rule(months(months)).count(at(closed + "T10:00"), calendar).limitDay())
                .isEqualTo(limit);
    }

    @Test
    void ofSeveralLinesTheEarliestLimitCounts() {
        var judged = rule(openDays(1), endOfDay(3));

        assertThat(judged.count(at("2026-12-21T10:00"), calendar).limit()).isEqualTo(at("2026-12-22T17:15"));
        assertThat(judged.count(at("2026-12-21T10:00"), calendar).decided()).isZero();
        assertThat(judged.count(at("2026-12-28T10:00"), calendar).limit()).isEqualTo(at("2026-12-30T24:00"));
        assertThat(judged.count(at("2026-12-28T10:00"), calendar).decided()).isEqualTo(1);
    }

    @Test
    void aPaperIsCountedBackwardsFromItsMeeting() {
        var paper = rule(openDaysBefore(10)).count(at("2027-01-14T14:00"), calendar);

        assertThat(paper.limit()).isEqualTo(at("2026-12-24T17:15"));
        assertThat(days(paper))
                .startsWith(
                        "2027-01-14 BASIS", "2027-01-13 COUNTED 1", "2027-01-12 COUNTED 2", "2027-01-11 SKIPPED 成人の日")
                .endsWith("2026-12-24 COUNTED 10");
    }

    @Test
    void aCountSaysOfEachDayWhatItDidWithItAndWhy() {
        assertThat(days(rule(openDays(2)).count(at("2026-12-28T10:00"), calendar)))
                .containsExactly(
                        "2026-12-28 BASIS",
                        "2026-12-29 SKIPPED",
                        "2026-12-30 SKIPPED",
                        "2026-12-31 SKIPPED",
                        "2027-01-01 SKIPPED 元日",
                        "2027-01-02 SKIPPED",
                        "2027-01-03 SKIPPED",
                        "2027-01-04 COUNTED 1",
                        "2027-01-05 COUNTED 2");
        assertThat(rule(openDays(2)).count(at("2026-12-28T10:00"), calendar).days())
                .extracting(CountedDay::ground)
                .contains(DayGround.YEAR_END, DayGround.HOLIDAY, DayGround.WEEKDAY);
    }

    @Test
    void aShiftShowsTheDaysItPassed() {
        var shifted = rule(endOfDayShifted(30)).count(at("2026-12-01T10:00"), calendar);

        assertThat(shifted.shifted()).isTrue();
        assertThat(days(shifted))
                .startsWith("2026-12-01 COUNTED 1")
                .endsWith(
                        "2026-12-30 COUNTED 30",
                        "2026-12-31 PASSED",
                        "2027-01-01 PASSED 元日",
                        "2027-01-02 PASSED",
                        "2027-01-03 PASSED",
                        "2027-01-04 SHIFTED_TO");
    }

    @Test
    void elapsedTimeShowsTheDaysItTouches() {
        assertThat(days(rule(elapsing(24, RuleUnit.HOURS)).count(at("2026-12-31T23:50"), calendar)))
                .containsExactly("2026-12-31 ELAPSED", "2027-01-01 ELAPSED 元日");
    }

    @Test
    void aGivenDateIsTheLimitItself() {
        var given = rule(new RuleLine(0, RuleUnit.GIVEN_DATE, RuleDirection.AFTER, false, false, null, null))
                .count(at("2027-03-31T00:00"), calendar);

        assertThat(given.limit()).isEqualTo(at("2027-03-31T24:00"));
        assertThat(days(given)).containsExactly("2027-03-31 GIVEN");
    }

    private static Stream<String> days(Counting counting) {
        return counting.days().stream()
                .map(day -> day.day() + " " + day.as() + (day.number() == null ? "" : " " + day.number())
                        + (day.name() == null ? "" : " " + day.name()));
    }
}
