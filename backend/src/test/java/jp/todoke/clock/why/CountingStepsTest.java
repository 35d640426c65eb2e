package jp.todoke.clock.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import jp.todoke.calendar.CalendarKind;
import jp.todoke.calendar.NationalCalendar;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.Rule;
import jp.todoke.clock.counting.RuleBasis;
import jp.todoke.clock.counting.RuleCondition;
import jp.todoke.clock.counting.RuleDirection;
import jp.todoke.clock.counting.RuleLine;
import jp.todoke.clock.counting.RuleSentenceTest;
import jp.todoke.clock.counting.RuleUnit;
import jp.todoke.clock.counting.RuleView;
import jp.todoke.clock.counting.RuleWords;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class CountingStepsTest {

    private static CountingSteps steps;

    @BeforeAll
    static void inTheWordsOfTheOffice() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        steps = new CountingSteps(new RuleWords(messages));
    }

    @Test
    void aFinalReportThatEndsOnNewYearsDayNamesEveryDayItShiftsOver() {
        var rule = RuleSentenceTest.rule(
                ClockKey.FINAL_REPORT,
                RuleCondition.ALWAYS,
                RuleBasis.DUTY_KNOWN,
                CalendarKind.NATIONAL,
                new RuleLine(30, RuleUnit.CALENDAR_DAYS, RuleDirection.AFTER, true, true, null, null));

        assertThat(of(rule, "2026-12-03T10:00"))
                .containsExactly(
                        "数え始めは、報告義務のある事態を知った時の令和8年12月3日（木）午前10時です。",
                        "令和8年12月3日（木）から令和9年1月1日（金）までが、1日目から30日目までです。",
                        "令和9年1月1日（金）は、行政機関の休日（元日）です。",
                        "令和9年1月2日（土）から1月3日（日）までも、行政機関の休日（年末年始）です。",
                        "このため、期限の日は令和9年1月4日（月）に移ります。",
                        "したがって、令和9年1月4日（月）24時までです。");
    }

    @Test
    void openDaysPassOverHolidaysByTheirNames() {
        var rule = RuleSentenceTest.rule(
                ClockKey.WRITTEN_REPORT,
                RuleCondition.ALWAYS,
                RuleBasis.KNOWN,
                CalendarKind.MUNICIPAL,
                new RuleLine(2, RuleUnit.OPEN_DAYS, RuleDirection.AFTER, false, false, LocalTime.of(17, 15), null));

        assertThat(of(rule, "2012-12-21T16:40"))
                .containsExactly(
                        "数え始めは、職員が知った時の平成24年12月21日（金）午後4時40分です。",
                        "平成24年12月21日（金）は、初日なので数えません。",
                        "平成24年12月22日（土）は、閉庁日（土曜日・日曜日）なので数えません。",
                        "平成24年12月23日（日）は、閉庁日（天皇誕生日）なので数えません。",
                        "平成24年12月24日（月）は、閉庁日（天皇誕生日 振替休日）なので数えません。",
                        "平成24年12月25日（火）から12月26日（水）までが、1日目から2日目までです。",
                        "したがって、平成24年12月26日（水）午後5時15分までです。");
    }

    @Test
    void ofTwoLinesEachIsCountedAndTheEarlierCounts() {
        var rule = RuleSentenceTest.rule(
                ClockKey.ASSESSMENT,
                RuleCondition.ALWAYS,
                RuleBasis.KNOWN,
                CalendarKind.MUNICIPAL,
                new RuleLine(1, RuleUnit.OPEN_DAYS, RuleDirection.AFTER, false, false, LocalTime.of(17, 15), null),
                new RuleLine(3, RuleUnit.CALENDAR_DAYS, RuleDirection.AFTER, true, false, null, null));

        assertThat(of(rule, "2026-12-28T10:00"))
                .endsWith(
                        "令和8年12月28日（月）から12月30日（水）までが、1日目から3日目までです。",
                        "したがって、令和8年12月30日（水）24時までです。",
                        "これらのうち最も早い令和8年12月30日（水）24時を期限とします。");
    }

    @Test
    void theSameDayATimeElapsedADateGivenAndBackwards() {
        var sameDay = RuleSentenceTest.rule(
                ClockKey.SECRETARIAT_TOLD,
                RuleCondition.ALWAYS,
                RuleBasis.KNOWN,
                CalendarKind.MUNICIPAL,
                new RuleLine(
                        0,
                        RuleUnit.SAME_OPEN_DAY,
                        RuleDirection.AFTER,
                        true,
                        false,
                        LocalTime.of(17, 15),
                        LocalTime.of(10, 0)));
        var elapsed = RuleSentenceTest.rule(
                ClockKey.PERSON_NOTICE_START,
                RuleCondition.ALWAYS,
                RuleBasis.KNOWN,
                CalendarKind.MUNICIPAL,
                new RuleLine(24, RuleUnit.HOURS, RuleDirection.AFTER, false, false, null, null));
        var given = RuleSentenceTest.rule(
                ClockKey.MEASURE,
                RuleCondition.ALWAYS,
                RuleBasis.DATE_GIVEN,
                CalendarKind.MUNICIPAL,
                new RuleLine(0, RuleUnit.GIVEN_DATE, RuleDirection.AFTER, false, false, null, null));
        var backwards = RuleSentenceTest.rule(
                ClockKey.COUNCIL_PAPER,
                RuleCondition.ALWAYS,
                RuleBasis.MEETING,
                CalendarKind.MUNICIPAL,
                new RuleLine(3, RuleUnit.OPEN_DAYS, RuleDirection.BEFORE, false, false, LocalTime.of(17, 15), null));

        assertThat(of(sameDay, "2012-12-25T16:40"))
                .endsWith("その日は開庁日で、午後5時15分になっていません。", "したがって、平成24年12月25日（火）午後5時15分までです。");
        assertThat(of(sameDay, "2012-12-25T18:00"))
                .endsWith("午後5時15分になっているので、次の開庁日に移ります。", "したがって、平成24年12月26日（水）午前10時までです。");
        assertThat(of(sameDay, "2012-12-22T18:00")).contains("その日は閉庁日（土曜日・日曜日）なので、次の開庁日に移ります。");
        assertThat(of(elapsed, "2026-12-31T20:00")).endsWith("そこから24時間がたつのは、夜間や休日も数えて、令和9年1月1日（金）午後8時です。");
        assertThat(of(given, "2027-01-29T00:00"))
                .containsExactly("定められた日は、令和9年1月29日（金）です。", "したがって、令和9年1月29日（金）24時までです。");
        assertThat(of(backwards, "2027-01-08T00:00"))
                .containsExactly(
                        "数え始めは、審議会が開かれる日の令和9年1月8日（金）です。",
                        "令和9年1月8日（金）は、初日なので数えません。",
                        "令和9年1月7日（木）から1月5日（火）までが、1日目から3日目までです。",
                        "したがって、令和9年1月5日（火）午後5時15分までです。");
    }

    private static List<String> of(RuleView rule, String local) {
        return steps.of(rule, new Rule(rule).count(Instant.parse(local + ":00+09:00"), NationalCalendar.kept()));
    }
}
