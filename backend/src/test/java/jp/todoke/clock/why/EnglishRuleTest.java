package jp.todoke.clock.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.todoke.calendar.CalendarKind;
import jp.todoke.calendar.NationalCalendar;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.CountedDay;
import jp.todoke.clock.counting.EnglishGround;
import jp.todoke.clock.counting.LadderKind;
import jp.todoke.clock.counting.Rule;
import jp.todoke.clock.counting.RuleBasis;
import jp.todoke.clock.counting.RuleCondition;
import jp.todoke.clock.counting.RuleDirection;
import jp.todoke.clock.counting.RuleInEnglish;
import jp.todoke.clock.counting.RuleLine;
import jp.todoke.clock.counting.RulePart;
import jp.todoke.clock.counting.RuleSentenceTest;
import jp.todoke.clock.counting.RuleUnit;
import jp.todoke.clock.counting.RuleView;
import jp.todoke.clock.counting.RuleWords;
import jp.todoke.clock.counting.Strength;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What a rule and the count of a limit say to who reads English. */
class EnglishRuleTest {

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    private static RuleWords words;

    @BeforeAll
    static void inTheWordsOfTheOffice() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        words = new RuleWords(messages);
    }

    static Stream<Arguments> sentences() {
        var closing = LocalTime.of(17, 15);
        return Stream.of(
                arguments(
                        rule(
                                RuleBasis.KNOWN,
                                CalendarKind.MUNICIPAL,
                                line(2, RuleUnit.OPEN_DAYS, false, false, closing)),
                        "by 5:15 pm of day 2, counting each open day from the day after the day on which the staff knew."),
                arguments(
                        rule(RuleBasis.KNOWN, CalendarKind.MUNICIPAL, line(30, RuleUnit.MINUTES, false, false, null)),
                        "within 30 minutes of the moment at which the staff knew (nights and closed days count)."),
                arguments(
                        rule(RuleBasis.KNOWN, CalendarKind.MUNICIPAL, line(1, RuleUnit.HOURS, false, false, null)),
                        "within 1 hour of the moment at which the staff knew (nights and closed days count)."),
                arguments(
                        rule(
                                RuleBasis.CONTRACTOR_KNEW,
                                CalendarKind.MUNICIPAL,
                                line(0, RuleUnit.MINUTES, false, false, null)),
                        "at once when the contractor knew."),
                arguments(
                        rule(
                                RuleBasis.KNOWN,
                                CalendarKind.MUNICIPAL,
                                new RuleLine(
                                        0,
                                        RuleUnit.SAME_OPEN_DAY,
                                        RuleDirection.AFTER,
                                        false,
                                        false,
                                        closing,
                                        LocalTime.of(10, 0))),
                        "by 5:15 pm of the day on which the staff knew; if it is that time already or the day is a closed day, 10:00 am of the next open day."),
                arguments(
                        rule(
                                RuleBasis.DUTY_KNOWN,
                                CalendarKind.MUNICIPAL,
                                line(5, RuleUnit.CALENDAR_DAYS, true, false, null)),
                        "by the end of day 5, counting every day from the day on which what makes the duty was known"
                                + " (closed days count, and the last one is not moved)."),
                arguments(
                        rule(
                                RuleBasis.KNOWN,
                                CalendarKind.NATIONAL,
                                line(30, RuleUnit.CALENDAR_DAYS, true, true, null)),
                        "by the end of day 30, counting every day from the day on which the staff knew; if that is a closed day of the state’s offices,"
                                + " the next open day of the state’s offices after it."),
                arguments(
                        rule(
                                RuleBasis.MEETING,
                                CalendarKind.MUNICIPAL,
                                new RuleLine(
                                        10, RuleUnit.OPEN_DAYS, RuleDirection.BEFORE, false, false, closing, null)),
                        "by 5:15 pm of day 10, counting each open day backwards from the day before the day of the meeting."),
                arguments(
                        rule(RuleBasis.CLOSED, CalendarKind.MUNICIPAL, line(3, RuleUnit.MONTHS, false, true, null)),
                        "by the end of the last day of the 3 months that begin on the day after the day on which the case was closed; if that is a closed day, the next open day after it."),
                arguments(
                        rule(
                                RuleBasis.DATE_GIVEN,
                                CalendarKind.MUNICIPAL,
                                line(0, RuleUnit.GIVEN_DATE, false, false, closing)),
                        "by 5:15 pm of the date given."),
                arguments(
                        rule(
                                RuleBasis.KNOWN,
                                CalendarKind.MUNICIPAL,
                                line(1, RuleUnit.OPEN_DAYS, false, false, closing),
                                line(3, RuleUnit.CALENDAR_DAYS, true, false, null)),
                        "by the earliest of 5:15 pm of day 1, counting each open day from the day after the day on which the staff knew,"
                                + " and the end of day 3, counting every day from the day on which the staff knew"
                                + " (closed days count, and the last one is not moved)."));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aRuleIsOneEnglishSentence(RuleView rule, String sentence) {
        assertThat(RuleInEnglish.of(rule).sentence()).isEqualTo("Written report: " + sentence);
    }

    @Test
    void aRuleNamesItsConditionAndWithoutADutyNothingHasToBeDone() {
        var none = new RuleView(
                1,
                ClockKey.FINAL_REPORT,
                RuleCondition.WRONGFUL_PURPOSE,
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
                "国への報告義務なし");

        assertThat(RuleInEnglish.of(none).sentence())
                .isEqualTo("Final report (wrongful purpose): nothing has to be done.");
    }

    @Test
    void theDaysOfACountAreToldWithWhyThoseBetweenDidNotCount() {
        var written = rule(
                RuleBasis.KNOWN,
                CalendarKind.MUNICIPAL,
                line(2, RuleUnit.OPEN_DAYS, false, false, LocalTime.of(17, 15)));

        assertThat(told(written, "2012-12-21T16:40"))
                .containsExactly(
                        "It counts from the moment at which the staff knew: Fri 21 Dec 2012, 4:40 pm.",
                        "Fri 21 Dec 2012 is the first day and does not count.",
                        "Sat 22 Dec 2012 is not counted: closed day (weekend).",
                        "Sun 23 Dec 2012 is not counted: closed day (Emperor’s Birthday).",
                        "Mon 24 Dec 2012 is not counted: closed day (Emperor’s Birthday (substitute)).",
                        "Tue 25 Dec 2012 to Wed 26 Dec 2012 are days 1 to 2.",
                        "So the deadline is Wed 26 Dec 2012, 5:15 pm.");
    }

    @Test
    void aLimitThatMovesOnOverClosedDaysSaysSoAndOneThatWasPastAtTheEntryToo() {
        var filed =
                rule(RuleBasis.DUTY_KNOWN, CalendarKind.NATIONAL, line(2, RuleUnit.CALENDAR_DAYS, true, true, null));
        var kept = explanation(filed, "2026-12-31T10:00", true);

        assertThat(ExplanationInEnglish.of(kept, filed, filed.article()).steps())
                .contains(
                        "Thu 31 Dec 2026 to Fri 1 Jan 2027 are days 1 to 2.",
                        "Fri 1 Jan 2027 is a closed day of the state’s offices (New Year’s Day).",
                        "Sat 2 Jan 2027 to Sun 3 Jan 2027 are passed over, too: closed day of the state’s offices (turn of the year).",
                        "So the deadline moves to Mon 4 Jan 2027.",
                        "So the deadline is Mon 4 Jan 2027, end of day.",
                        "This deadline was past when the case was entered. It is not put off; the reminders run from the entry.");
    }

    @Test
    void theSameDayATimeElapsedADateGivenAndTheEarlierOfTwo() {
        var sameDay = rule(
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
        var elapsed = rule(RuleBasis.KNOWN, CalendarKind.MUNICIPAL, line(24, RuleUnit.HOURS, false, false, null));
        var given =
                rule(RuleBasis.DATE_GIVEN, CalendarKind.MUNICIPAL, line(0, RuleUnit.GIVEN_DATE, false, false, null));
        var two = rule(
                RuleBasis.KNOWN,
                CalendarKind.MUNICIPAL,
                line(1, RuleUnit.OPEN_DAYS, false, false, LocalTime.of(17, 15)),
                line(3, RuleUnit.CALENDAR_DAYS, true, false, null));

        assertThat(told(sameDay, "2012-12-25T16:40"))
                .endsWith(
                        "That day is an open day, and it is not yet 5:15 pm.",
                        "So the deadline is Tue 25 Dec 2012, 5:15 pm.");
        assertThat(told(sameDay, "2012-12-25T18:00")).contains("It is past 5:15 pm, so it moves to the next open day.");
        assertThat(told(sameDay, "2012-12-22T18:00"))
                .contains("That day is a closed day (weekend), so it moves to the next open day.");
        assertThat(told(elapsed, "2026-12-31T20:00"))
                .endsWith("24 hours later, nights and closed days counted, it is Fri 1 Jan 2027, 8:00 pm.");
        assertThat(told(given, "2027-01-29T00:00"))
                .containsExactly(
                        "It counts from the date given: Fri 29 Jan 2027.",
                        "So the deadline is Fri 29 Jan 2027, end of day.");
        assertThat(told(two, "2026-12-28T10:00"))
                .endsWith("The earliest of these, Wed 30 Dec 2026, end of day, is the deadline.");
    }

    @Test
    void thePictureNamesClosedDaysInEnglishAndItsPointToo() {
        var written = rule(
                RuleBasis.KNOWN,
                CalendarKind.MUNICIPAL,
                line(2, RuleUnit.OPEN_DAYS, false, false, LocalTime.of(17, 15)));
        var picture = ExplanationInEnglish.of(
                        explanation(written, "2012-12-21T16:40", false), written, written.article())
                .lines()
                .get(0);

        assertThat(picture.point()).startsWith("5:15 pm of day 2");
        assertThat(picture.days())
                .extracting(ExplainedDay::closed)
                .contains("weekend", "Emperor’s Birthday (substitute)");
    }

    @Test
    void articlesAndClosedDaysHaveEnglishNamesAndANameOfTheOfficesOwnStays() {
        assertThat(EnglishGround.article("個人情報保護法68条1項・施行規則44条1項「速やかに」、個人情報保護委員会の指針「おおむね3～5日以内」"))
                .isEqualTo(
                        "Act on the Protection of Personal Information art. 68(1), Enforcement Rules art. 44(1) “promptly”,"
                                + " Guidelines of the Personal Information Protection Commission “within about 3 to 5 days”");
        assertThat(EnglishGround.article("個人情報保護法68条1項・施行規則44条2項「60日以内」（43条3号、不正の目的）、行政機関の休日に関する法律2条"))
                .isEqualTo(
                        "Act on the Protection of Personal Information art. 68(1), Enforcement Rules art. 44(2) “within 60 days” (art. 43(iii), wrongful purpose),"
                                + " Act on Holidays of Administrative Organs art. 2");
        assertThat(EnglishGround.article("庁内の目安（個人情報保護法68条2項・施行規則45条「速やかに」）"))
                .isEqualTo(
                        "House rule (Act on the Protection of Personal Information art. 68(2), Enforcement Rules art. 45 “promptly”)");
        assertThat(EnglishGround.article("みどりの市要綱")).isEqualTo("みどりの市要綱");
        assertThat(Stream.of("土曜日・日曜日", "元日 振替休日", "開園記念日").map(EnglishGround::closedBy))
                .containsExactly("weekend", "New Year’s Day (substitute)", "開園記念日");
    }

    @Test
    void everyGroundOfARuleThatComesWithTheProductHasEnglishWords() throws IOException {
        var ground = Pattern.compile("'(?:LAW|GUIDELINE|ORDINANCE|HOUSE|CONTRACT|PLAN)', '([^']+)'");
        try (var scripts = Files.walk(Path.of("src/main/resources/db/migration"))) {
            var grounds = scripts.filter(path -> path.toString().endsWith(".sql"))
                    .flatMap(path -> ground.matcher(read(path)).results())
                    .map(found -> found.group(1))
                    .toList();

            assertThat(grounds).hasSizeGreaterThan(25);
            assertThat(grounds.stream().map(EnglishGround::article).filter(JAPANESE.asPredicate()))
                    .isEmpty();
        }
    }

    @Test
    void whateverAnAdministratorMayEnterIsSaidInEnglishAlone() {
        var all = Stream.of(ClockKey.values()).flatMap(key -> Stream.of(RuleCondition.values())
                .flatMap(condition -> Stream.of(RuleBasis.values()).flatMap(basis -> Stream.of(CalendarKind.values())
                        .flatMap(calendar -> Stream.of(RuleUnit.values())
                                .map(unit -> RuleInEnglish.of(RuleSentenceTest.rule(
                                        key,
                                        condition,
                                        basis,
                                        calendar,
                                        new RuleLine(
                                                2,
                                                unit,
                                                RuleDirection.AFTER,
                                                false,
                                                false,
                                                LocalTime.NOON,
                                                LocalTime.NOON))))))));

        assertThat(all.map(RuleInEnglish::sentence))
                .allMatch(sentence -> sentence.endsWith("."))
                .noneMatch(JAPANESE.asPredicate());
    }

    private static List<String> told(RuleView rule, String local) {
        return ExplanationInEnglish.of(explanation(rule, local, false), rule, rule.article())
                .steps();
    }

    private static Explanation explanation(RuleView rule, String local, boolean startedLate) {
        var basis = Instant.parse(local + ":00+09:00");
        var counting = new Rule(rule).count(basis, NationalCalendar.kept());
        var lines = counting.lines().stream()
                .map(line -> new ExplainedLine(
                        "",
                        line.limit(),
                        line.limit().equals(counting.limit()),
                        line.days().stream().map(EnglishRuleTest::day).toList()))
                .toList();
        return new Explanation(
                null,
                "",
                basis,
                CountingSteps.onDay(rule),
                basis,
                counting.limit(),
                "",
                1,
                rule.validFrom(),
                "",
                "",
                "",
                1,
                List.of(),
                lines,
                rule,
                startedLate,
                null);
    }

    private static ExplainedDay day(CountedDay day) {
        return new ExplainedDay(
                day.day(),
                day.as(),
                day.number(),
                RuleWords.open(day.ground()) ? null : words.ground(day.ground(), day.name()));
    }

    private static RuleView rule(RuleBasis basis, CalendarKind calendar, RuleLine... lines) {
        return RuleSentenceTest.rule(ClockKey.WRITTEN_REPORT, RuleCondition.ALWAYS, basis, calendar, lines);
    }

    private static RuleLine line(int amount, RuleUnit unit, boolean first, boolean shifts, LocalTime until) {
        return new RuleLine(amount, unit, RuleDirection.AFTER, first, shifts, until, null);
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException notReadable) {
            throw new UncheckedIOException(notReadable);
        }
    }
}
