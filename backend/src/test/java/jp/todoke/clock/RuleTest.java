package jp.todoke.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.calendar.CalendarKind;
import jp.todoke.calendar.DayCalendar;
import jp.todoke.calendar.NationalCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {

    private static final LocalTime CLOSING = LocalTime.of(17, 15);
    private static final Rule HALF_AN_HOUR = house(new RuleLine(30, RuleUnit.MINUTES, RuleDirection.AFTER, false, false, null, null));
    private static final Rule TWO_HOURS = house(new RuleLine(2, RuleUnit.HOURS, RuleDirection.AFTER, false, false, null, null));
    private static final Rule TWO_OPEN_DAYS = house(new RuleLine(2, RuleUnit.OPEN_DAYS, RuleDirection.AFTER, false, false, CLOSING, null));
    private static final Rule COUNTING_THE_FIRST = house(new RuleLine(2, RuleUnit.OPEN_DAYS, RuleDirection.AFTER, true, false, CLOSING, null));
    private static final Rule SAME_DAY = house(new RuleLine(0, RuleUnit.SAME_OPEN_DAY, RuleDirection.AFTER, true, false, CLOSING, LocalTime.of(10, 0)));

    private final DayCalendar calendar = NationalCalendar.kept();

    @ParameterizedTest
    @CsvSource({
            "2012-12-25T16:40, 2012-12-25T17:10", "2012-12-25T23:45, 2012-12-26T00:15", "2012-12-31T23:50, 2013-01-01T00:20"})
    void minutesElapseAlsoAtNightAndOnClosedDays(String known, String limit) {
        assertThat(HALF_AN_HOUR.limit(at(known), calendar)).isEqualTo(at(limit));
    }

    @Test
    void hoursElapseLikeMinutes() {
        assertThat(TWO_HOURS.limit(at("2012-12-28T23:00"), calendar)).isEqualTo(at("2012-12-29T01:00"));
    }

    @ParameterizedTest
    @CsvSource({
            "2012-12-25T16:40, 2012-12-27T17:15", "2012-12-25T00:00, 2012-12-27T17:15", "2012-12-27T09:00, 2013-01-04T17:15",
            "2012-12-28T18:00, 2013-01-07T17:15", "2012-12-22T10:00, 2012-12-26T17:15", "2012-12-30T10:00, 2013-01-07T17:15"})
    void aWrittenReportIsDueOnTheSecondOpenDayAfter(String known, String limit) {
        assertThat(TWO_OPEN_DAYS.limit(at(known), calendar)).isEqualTo(at(limit));
    }

    @ParameterizedTest
    @CsvSource({"2012-12-25T16:40, 2012-12-26T17:15", "2012-12-22T10:00, 2012-12-26T17:15", "2012-12-28T10:00, 2013-01-04T17:15"})
    void whereTheFirstDayCountsTheDayOfKnowingIsDayOne(String known, String limit) {
        assertThat(COUNTING_THE_FIRST.limit(at(known), calendar)).isEqualTo(at(limit));
    }

    @ParameterizedTest
    @CsvSource({
            "2012-12-25T16:40:00, 2012-12-25T17:15", "2012-12-25T07:00:00, 2012-12-25T17:15", "2012-12-25T17:14:59, 2012-12-25T17:15",
            "2012-12-25T17:15:00, 2012-12-26T10:00", "2012-12-21T20:00:00, 2012-12-25T10:00", "2012-12-22T12:00:00, 2012-12-25T10:00",
            "2012-12-28T17:20:00, 2013-01-04T10:00", "2013-01-02T09:00:00, 2013-01-04T10:00"})
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

    private static Rule house(RuleLine... lines) {
        return new Rule(new RuleView(1, ClockKey.WRITTEN_REPORT, RuleCondition.ALWAYS, 1, LocalDate.of(2012, 4, 1), null, RulePart.CASE, true,
                RuleBasis.KNOWN, List.of(lines), CalendarKind.MUNICIPAL, LadderKind.HOUSE_DAYS, List.of(), Strength.HOUSE, "庁内の目安"));
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse((local.length() == 16 ? local + ":00" : local) + "+09:00").toInstant();
    }
}
