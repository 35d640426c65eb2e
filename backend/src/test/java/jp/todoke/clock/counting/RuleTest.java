package jp.todoke.clock.counting;

import static jp.todoke.clock.counting.RuleFixture.CLOSING;
import static jp.todoke.clock.counting.RuleFixture.at;
import static jp.todoke.clock.counting.RuleFixture.elapsing;
import static jp.todoke.clock.counting.RuleFixture.openDays;
import static jp.todoke.clock.counting.RuleFixture.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import jp.todoke.calendar.DayCalendar;
import jp.todoke.calendar.NationalCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {

    private static final Rule HALF_AN_HOUR = rule(elapsing(30, RuleUnit.MINUTES));
    private static final Rule TWO_HOURS = rule(elapsing(2, RuleUnit.HOURS));
    private static final Rule TWO_OPEN_DAYS = rule(openDays(2));
    private static final Rule COUNTING_THE_FIRST =
            rule(new RuleLine(2, RuleUnit.OPEN_DAYS, RuleDirection.AFTER, true, false, CLOSING, null));
    private static final Rule SAME_DAY = rule(
            new RuleLine(0, RuleUnit.SAME_OPEN_DAY, RuleDirection.AFTER, true, false, CLOSING, LocalTime.of(10, 0)));

    private final DayCalendar calendar = NationalCalendar.kept();

    @ParameterizedTest
    @CsvSource({
        "2012-12-25T16:40, 2012-12-25T17:10",
        "2012-12-25T23:45, 2012-12-26T00:15",
        "2012-12-31T23:50, 2013-01-01T00:20"
    })
    void minutesElapseAlsoAtNightAndOnClosedDays(String known, String limit) {
        assertThat(HALF_AN_HOUR.limit(at(known), calendar)).isEqualTo(at(limit));
    }

    @Test
    void hoursElapseLikeMinutes() {
        assertThat(TWO_HOURS.limit(at("2012-12-28T23:00"), calendar)).isEqualTo(at("2012-12-29T01:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2012-12-25T16:40, 2012-12-27T17:15", "2012-12-25T00:00, 2012-12-27T17:15",
                "2012-12-27T09:00, 2013-01-04T17:15",
        "2012-12-28T18:00, 2013-01-07T17:15", "2012-12-22T10:00, 2012-12-26T17:15", "2012-12-30T10:00, 2013-01-07T17:15"
    })
    void aWrittenReportIsDueOnTheSecondOpenDayAfter(String known, String limit) {
        assertThat(TWO_OPEN_DAYS.limit(at(known), calendar)).isEqualTo(at(limit));
    }

    @ParameterizedTest
    @CsvSource({
        "2012-12-25T16:40, 2012-12-26T17:15",
        "2012-12-22T10:00, 2012-12-26T17:15",
        "2012-12-28T10:00, 2013-01-04T17:15"
    })
    void whereTheFirstDayCountsTheDayOfKnowingIsDayOne(String known, String limit) {
        assertThat(COUNTING_THE_FIRST.limit(at(known), calendar)).isEqualTo(at(limit));
    }

    @ParameterizedTest
    @CsvSource({
        "2012-12-25T16:40:00, 2012-12-25T17:15", "2012-12-25T07:00:00, 2012-12-25T17:15",
                "2012-12-25T17:14:59, 2012-12-25T17:15",
        "2012-12-25T17:15:00, 2012-12-26T10:00", "2012-12-21T20:00:00, 2012-12-25T10:00",
                "2012-12-22T12:00:00, 2012-12-25T10:00",
        "2012-12-28T17:20:00, 2013-01-04T10:00", "2013-01-02T09:00:00, 2013-01-04T10:00"
    })
    void theSecretariatOpensTheCaseTheSameOpenDayElseTheNextAtTen(String known, String limit) {
        assertThat(SAME_DAY.limit(at(known), calendar)).isEqualTo(at(limit));
    }

    @Test
    void theLimitCountsFromWhenItWasKnown() {
        var running = HALF_AN_HOUR.run(at("2012-12-25T16:40"), at("2012-12-25T17:09:59"), calendar);

        assertThat(running).isEqualTo(new Rule.Running(at("2012-12-25T16:40"), at("2012-12-25T17:10")));
    }

    @Test
    void elapsedTimeOfACaseEnteredInTheLimitsMinuteOrLaterRunsFromTheEntry() {
        var running = HALF_AN_HOUR.run(at("2012-12-25T16:40"), at("2012-12-25T17:10"), calendar);

        assertThat(running).isEqualTo(new Rule.Running(at("2012-12-25T17:10"), at("2012-12-25T17:40")));
    }

    @Test
    void aLimitInOpenDaysStaysWhereTheCaseWasEnteredLate() {
        var running = TWO_OPEN_DAYS.run(at("2012-12-25T16:40"), at("2013-01-10T11:00"), calendar);

        assertThat(running).isEqualTo(new Rule.Running(at("2013-01-10T11:00"), at("2012-12-27T17:15")));
    }
}
