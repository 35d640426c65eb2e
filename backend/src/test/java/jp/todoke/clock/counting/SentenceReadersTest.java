package jp.todoke.clock.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.todoke.calendar.CalendarKind;
import jp.todoke.calendar.DayCalendar;
import jp.todoke.calendar.TownWithOwnDays;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A Japanese and an English reader of the sentence of a rule count the same limit as its clock. */
public class SentenceReadersTest {

    /** No divisor of a day or a year, so that hours, weekdays and ends of months have their turns. */
    private static final long STEP = 7 * 24 * 3600 + 5 * 3600 + 17 * 60;

    private static final Instant FIRST = RuleFixture.at("2025-12-20T00:00");

    /** Three calendars of which no two close on the same days. */
    private static final Map<CalendarKind, DayCalendar> CALENDARS = Map.of(
            CalendarKind.NATIONAL, TownWithOwnDays.country(),
            CalendarKind.MUNICIPAL, closedOn(1, 16),
            CalendarKind.FACILITY, closedOn(10, 25));

    private final RuleSentence sentences = sentences();

    @Test
    void ofWhateverAnAdministratorMayEnterBothReadersCountWhatTheClockCounts() {
        var basesForward = List.of(RuleBasis.KNOWN, RuleBasis.CONTRACTOR_KNEW, RuleBasis.HEAD_REPORTED);
        Stream.of(CalendarKind.values()).forEach(calendar -> {
            forward().forEach(line -> basesForward.forEach(basis -> readAsCounted(rule(basis, calendar, line))));
            backward().forEach(line -> readAsCounted(rule(RuleBasis.MEETING, calendar, line)));
            given().forEach(line -> readAsCounted(rule(RuleBasis.DATE_GIVEN, calendar, line)));
        });
    }

    @Test
    void ofTwoLimitsTheEarlierIsReadToo() {
        forward().forEach(one -> forward()
                .filter(other -> other.amount() == 2 || other.unit() == RuleUnit.SAME_OPEN_DAY)
                .forEach(other -> readAsCounted(rule(RuleBasis.KNOWN, CalendarKind.NATIONAL, one, other))));
    }

    /** Both sentences, over two and a half years of hours and days. */
    private void readAsCounted(RuleView rule) {
        readAsCounted(rule, sentences.of(rule), EnglishSentence.of(rule), CALENDARS);
    }

    static void readAsCounted(
            RuleView rule, String japanese, String english, Map<CalendarKind, DayCalendar> calendars) {
        IntStream.range(0, 125).mapToObj(step -> FIRST.plusSeconds(step * STEP)).forEach(happened -> {
            var counted = RuleCount.limit(rule, happened, calendars.get(rule.calendar()));
            assertThat(JapaneseReader.limit(japanese, happened, calendars))
                    .as("%s (%s)", japanese, happened)
                    .isEqualTo(counted);
            assertThat(EnglishReader.limit(english, happened, calendars))
                    .as("%s (%s)", english, happened)
                    .isEqualTo(counted);
        });
    }

    static RuleSentence sentences() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return new RuleSentence(new RuleWords(messages));
    }

    private static Stream<RuleLine> forward() {
        var closing = LocalTime.of(17, 15);
        return Stream.concat(
                Stream.of(
                        elapsing(0, RuleUnit.MINUTES),
                        elapsing(1, RuleUnit.MINUTES),
                        elapsing(2, RuleUnit.HOURS),
                        new RuleLine(
                                0,
                                RuleUnit.SAME_OPEN_DAY,
                                RuleDirection.AFTER,
                                true,
                                false,
                                closing,
                                LocalTime.of(10, 30))),
                Stream.of(1, 2, 30).flatMap(amount -> Stream.of(true, false)
                        .flatMap(first -> Stream.of(
                                counted(amount, RuleUnit.OPEN_DAYS, first, false, closing),
                                counted(amount, RuleUnit.CALENDAR_DAYS, first, false, null),
                                counted(amount, RuleUnit.CALENDAR_DAYS, first, true, LocalTime.NOON),
                                counted(amount, RuleUnit.MONTHS, first, false, LocalTime.of(9, 0)),
                                counted(amount, RuleUnit.MONTHS, first, true, null)))));
    }

    private static Stream<RuleLine> backward() {
        return forward()
                .filter(line -> line.unit() == RuleUnit.OPEN_DAYS || line.unit() == RuleUnit.CALENDAR_DAYS)
                .map(line -> new RuleLine(
                        line.amount(),
                        line.unit(),
                        RuleDirection.BEFORE,
                        line.firstDayCounted(),
                        line.shifts(),
                        line.limitTime(),
                        null));
    }

    private static Stream<RuleLine> given() {
        return Stream.of(true, false)
                .map(shifts -> new RuleLine(
                        0, RuleUnit.GIVEN_DATE, RuleDirection.AFTER, false, shifts, LocalTime.of(12, 5), null));
    }

    private static RuleLine elapsing(int amount, RuleUnit unit) {
        return new RuleLine(amount, unit, RuleDirection.AFTER, false, false, null, null);
    }

    private static RuleLine counted(int amount, RuleUnit unit, boolean first, boolean shifts, LocalTime time) {
        return new RuleLine(amount, unit, RuleDirection.AFTER, first, shifts, time, null);
    }

    private static RuleView rule(RuleBasis basis, CalendarKind calendar, RuleLine... lines) {
        return RuleSentenceTest.rule(ClockKey.WRITTEN_REPORT, RuleCondition.ALWAYS, basis, calendar, lines);
    }

    private static DayCalendar closedOn(int from, int to) {
        Function<Integer, MonthDay> ofEveryMonth =
                day -> MonthDay.of((day - 1) % 12 + 1, from + (day - 1) % (to - from));
        return TownWithOwnDays.closedEachYear(IntStream.rangeClosed(1, 24)
                .boxed()
                .map(ofEveryMonth)
                .distinct()
                .toList());
    }
}
