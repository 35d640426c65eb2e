package jp.todoke.clock.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.calendar.CalendarKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

public class RuleSentenceTest {

    private static RuleWords words;
    private static RuleSentence sentences;

    @BeforeAll
    static void inTheWordsOfTheOffice() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        words = new RuleWords(messages);
        sentences = new RuleSentence(words);
    }

    @Test
    void elapsedTimeSaysThatNightsCount() {
        assertThat(sentence(ClockKey.HEAD_REPORT, RuleBasis.KNOWN, line(30, RuleUnit.MINUTES)))
                .isEqualTo("所属長の報告は、職員が知った時から30分以内に行います（夜間や休日も時間に数えます）。");
        assertThat(sentence(ClockKey.FIRST_SEARCH, RuleBasis.KNOWN, line(2, RuleUnit.HOURS)))
                .isEqualTo("最初の捜索は、職員が知った時から2時間以内に行います（夜間や休日も時間に数えます）。");
        assertThat(sentence(ClockKey.ENTRUSTEE_NOTICE, RuleBasis.CONTRACTOR_KNEW, line(0, RuleUnit.MINUTES)))
                .isEqualTo("受託者からの通知は、受託者が知ったときは、直ちに行います。");
    }

    @Test
    void openDaysAndTheSameDaySayWhichTimeOfTheDay() {
        assertThat(sentence(ClockKey.WRITTEN_REPORT, RuleBasis.KNOWN, at(line(2, RuleUnit.OPEN_DAYS), "17:15")))
                .isEqualTo("事故報告書の提出は、職員が知った日の翌日から開庁日だけを数えて2日目の午後5時15分までに行います。");
        assertThat(sentence(
                        ClockKey.SECRETARIAT_TOLD,
                        RuleBasis.KNOWN,
                        new RuleLine(
                                0,
                                RuleUnit.SAME_OPEN_DAY,
                                RuleDirection.AFTER,
                                true,
                                false,
                                LocalTime.of(17, 15),
                                LocalTime.of(10, 0))))
                .isEqualTo("情報公開課の確認は、職員が知った日の午後5時15分までに行います（既にその時刻になっているか、閉庁日であるときは、次の開庁日の午前10時まで）。");
    }

    @Test
    void calendarDaysSayWhetherTheyShift() {
        assertThat(sentence(
                        ClockKey.PRELIMINARY_REPORT,
                        RuleBasis.DUTY_KNOWN,
                        new RuleLine(5, RuleUnit.CALENDAR_DAYS, RuleDirection.AFTER, true, false, null, null)))
                .isEqualTo("個人情報保護委員会への速報は、報告義務のある事態を知った日を1日目として5日目の終わり（24時）までに行います（休日も数え、その日が休日でも延ばしません）。");
        assertThat(sentences.of(rule(
                        ClockKey.FINAL_REPORT,
                        RuleCondition.WRONGFUL_PURPOSE,
                        RuleBasis.DUTY_KNOWN,
                        CalendarKind.NATIONAL,
                        new RuleLine(60, RuleUnit.CALENDAR_DAYS, RuleDirection.AFTER, true, true, null, null))))
                .isEqualTo("不正の目的によるおそれがある場合の個人情報保護委員会への確報は、報告義務のある事態を知った日を1日目として60日目の終わり（24時）までに行います"
                        + "（その日が行政機関の休日に当たるときは、次の行政機関の開庁日の終わり（24時）まで）。");
        assertThat(sentence(ClockKey.PREVENTION_PLAN, RuleBasis.KNOWN, line(14, RuleUnit.CALENDAR_DAYS)))
                .isEqualTo("再発防止策の提出は、職員が知った日の翌日を1日目として14日目の終わり（24時）までに行います（休日も数え、その日が休日でも延ばしません）。");
    }

    @Test
    void backwardsMonthsAndGivenDates() {
        assertThat(sentence(
                        ClockKey.COUNCIL_PAPER,
                        RuleBasis.MEETING,
                        new RuleLine(
                                10,
                                RuleUnit.OPEN_DAYS,
                                RuleDirection.BEFORE,
                                false,
                                false,
                                LocalTime.of(17, 15),
                                null)))
                .isEqualTo("審議会資料の確認は、審議会が開かれる日の前日から開庁日だけをさかのぼって数えて10日目の午後5時15分までに行います。");
        assertThat(sentence(
                        ClockKey.EFFECTIVENESS,
                        RuleBasis.CLOSED,
                        new RuleLine(3, RuleUnit.MONTHS, RuleDirection.AFTER, false, true, null, null)))
                .isEqualTo("再発防止策の効果の確認は、事案が終結した日の翌日から起算して3か月を経過する日の終わり（24時）までに行います（その日が閉庁日に当たるときは、次の開庁日の終わり（24時）まで）。");
        assertThat(sentence(ClockKey.MEASURE, RuleBasis.DATE_GIVEN, line(0, RuleUnit.GIVEN_DATE)))
                .isEqualTo("再発防止策の実施は、定められた日の終わり（24時）までに行います。");
    }

    @Test
    void ofSeveralLinesTheEarliestCountsAndWithoutADutyNothingHasToBeDone() {
        assertThat(sentence(
                        ClockKey.ASSESSMENT,
                        RuleBasis.KNOWN,
                        at(line(1, RuleUnit.OPEN_DAYS), "17:15"),
                        new RuleLine(3, RuleUnit.CALENDAR_DAYS, RuleDirection.AFTER, true, false, null, null)))
                .isEqualTo(
                        "報告義務の判断は、職員が知った日の翌日から開庁日だけを数えて1日目の午後5時15分と、職員が知った日を1日目として3日目の終わり（24時）（休日も数え、その日が休日でも延ばしません）の、早い方までに行います。");
        assertThat(sentences.of(new RuleView(
                        1,
                        ClockKey.FINAL_REPORT,
                        RuleCondition.ALWAYS,
                        1,
                        LocalDate.EPOCH,
                        null,
                        RulePart.DUTY,
                        false,
                        RuleBasis.DUTY_KNOWN,
                        List.of(),
                        CalendarKind.NATIONAL,
                        LadderKind.STATUTORY,
                        List.of(7),
                        Strength.LAW,
                        "国への報告義務なし")))
                .isEqualTo("個人情報保護委員会への確報は、要しないものとします。");
    }

    @Test
    void whateverAnAdministratorMayEnterHasASentenceOfItsOwn() {
        var all = Stream.of(ClockKey.values())
                .flatMap(key -> Stream.of(RuleBasis.values())
                        .flatMap(basis -> Stream.of(CalendarKind.values()).flatMap(calendar -> lines().map(
                                        line -> sentences.of(rule(key, RuleCondition.ALWAYS, basis, calendar, line))))))
                .toList();

        assertThat(all)
                .noneMatch(sentence -> sentence.contains("null") || sentence.contains("clock-"))
                .allMatch(sentence -> sentence.endsWith("。"));
        assertThat(Set.copyOf(lines().map(line -> sentence(ClockKey.PLAN_APPROVAL, RuleBasis.PLAN_HANDED_IN, line))
                        .collect(Collectors.toList())))
                .hasSize((int) lines().count());
    }

    private static Stream<RuleLine> lines() {
        var counted = Stream.of(RuleUnit.CALENDAR_DAYS, RuleUnit.OPEN_DAYS, RuleUnit.MONTHS)
                .flatMap(unit -> Stream.of(true, false).flatMap(first -> Stream.of(true, false)
                        .filter(shifts -> !shifts || unit != RuleUnit.OPEN_DAYS)
                        .flatMap(shifts -> Stream.of(RuleDirection.values())
                                .filter(direction -> direction == RuleDirection.AFTER || unit != RuleUnit.MONTHS)
                                .map(direction ->
                                        new RuleLine(2, unit, direction, first, shifts, LocalTime.NOON, null)))));
        return Stream.concat(
                counted,
                Stream.of(
                        line(0, RuleUnit.MINUTES),
                        line(1, RuleUnit.MINUTES),
                        line(1, RuleUnit.HOURS),
                        line(0, RuleUnit.GIVEN_DATE)));
    }

    private static RuleLine line(int amount, RuleUnit unit) {
        return new RuleLine(amount, unit, RuleDirection.AFTER, false, false, null, null);
    }

    private static RuleLine at(RuleLine line, String time) {
        return new RuleLine(
                line.amount(),
                line.unit(),
                line.direction(),
                line.firstDayCounted(),
                line.shifts(),
                LocalTime.parse(time),
                null);
    }

    private static String sentence(ClockKey key, RuleBasis basis, RuleLine... lines) {
        return sentences.of(rule(key, RuleCondition.ALWAYS, basis, CalendarKind.MUNICIPAL, lines));
    }

    public static RuleView rule(
            ClockKey key, RuleCondition condition, RuleBasis basis, CalendarKind calendar, RuleLine... lines) {
        return new RuleView(
                1,
                key,
                condition,
                1,
                LocalDate.of(2023, 4, 1),
                null,
                RulePart.CASE,
                true,
                basis,
                List.of(lines),
                calendar,
                LadderKind.HOUSE_DAYS,
                List.of(),
                Strength.HOUSE,
                "庁内の目安");
    }
}
