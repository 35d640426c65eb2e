package jp.todoke.clock.counting;

import static jp.todoke.clock.NightOffice.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.todoke.OfficeTest;
import jp.todoke.calendar.DayCalendar;
import jp.todoke.calendar.OfficialTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** The rules as the office finds them, and what holds of every one of them whatever is known when. */
@OfficeTest
class RuleTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant FIRST = at("2020-01-01T00:00");
    private static final Instant LAST = at("2040-12-31T23:00");
    /** No divisor of a day, so that every hour has its turn. */
    private static final Duration STEP = Duration.ofMinutes(17 * 60 + 13);

    @Autowired
    ClockRules rules;

    @Autowired
    RuleCalendars calendars;

    @Autowired
    MessageSource messages;

    @Test
    void everyClockHasARuleTodayAndANameInWords() {
        assertThat(ClockKey.values()).allSatisfy(key -> {
            assertThat(rules.all())
                    .as("rule")
                    .anyMatch(rule -> rule.key() == key && rule.validTo() == null && rule.duty());
            assertThat(messages.getMessage("clock." + key, null, Locale.JAPANESE))
                    .isNotBlank();
        });
        assertThat(rules.all())
                .allSatisfy(rule -> assertThat(rule.lines().isEmpty()).isEqualTo(!rule.duty()));
    }

    @Test
    void whoeverReadsARuleInJapaneseOrEnglishCountsTheSameLimitAsItsClock() {
        var sentences = SentenceReadersTest.sentences();
        assertThat(rules.all())
                .filteredOn(RuleView::duty)
                .hasSizeGreaterThan(25)
                .allSatisfy(rule -> SentenceReadersTest.readAsCounted(
                        rule,
                        sentences.of(rule),
                        EnglishSentence.of(rule),
                        Map.of(rule.calendar(), calendars.of(rule, null))));
    }

    @Test
    void beforeTheLawReachedTheMunicipalitiesNothingWasToBeReportedToTheState() {
        for (var key : List.of(ClockKey.PRELIMINARY_REPORT, ClockKey.FINAL_REPORT)) {
            assertThat(valid(key, LocalDate.of(2012, 12, 25), RuleCondition.WRONGFUL_PURPOSE)
                            .duty())
                    .isFalse();
            assertThat(valid(key, LocalDate.of(2023, 3, 31), RuleCondition.ALWAYS)
                            .article())
                    .startsWith("国への報告義務なし");
            assertThat(valid(key, LocalDate.of(2023, 4, 1), RuleCondition.ALWAYS)
                            .duty())
                    .isTrue();
        }
    }

    @Test
    void aWrongfulPurposeGivesTheFinalReportSixtyDays() {
        assertThat(valid(ClockKey.FINAL_REPORT, TODAY, RuleCondition.ALWAYS)
                        .lines()
                        .get(0)
                        .amount())
                .isEqualTo(30);
        assertThat(valid(ClockKey.FINAL_REPORT, TODAY, RuleCondition.WRONGFUL_PURPOSE)
                        .lines()
                        .get(0)
                        .amount())
                .isEqualTo(60);
        assertThat(valid(ClockKey.PRELIMINARY_REPORT, TODAY, RuleCondition.WRONGFUL_PURPOSE)
                        .lines()
                        .get(0)
                        .amount())
                .isEqualTo(5);
    }

    @Test
    void onlyWhatComesFromOutsideTheOfficesIsStatutory() {
        assertThat(rules.all())
                .filteredOn(rule -> rule.strength().statutory())
                .extracting(RuleView::key)
                .containsOnly(
                        ClockKey.PRELIMINARY_REPORT,
                        ClockKey.FINAL_REPORT,
                        ClockKey.AUTHORITY_REQUEST,
                        ClockKey.EXTERNAL_REPORT);
        assertThat(rules.all())
                .filteredOn(rule -> rule.strength().statutory())
                .allSatisfy(rule -> assertThat(rule.ladder()).isEqualTo(LadderKind.STATUTORY));
    }

    @Test
    void noLimitLiesBeforeItsBasisAndNoLaterKnowingGivesAnEarlierOne() {
        dutiful().forEach(rule -> {
            var counted = new Rule(rule);
            var calendar = calendars.of(rule, null);
            var before = FIRST;
            for (var basis = FIRST; basis.isBefore(LAST); basis = basis.plus(STEP)) {
                var limit = counted.limit(basis, calendar);
                if (backwards(rule)) {
                    assertThat(limit).as("%s %s", rule.key(), basis).isBefore(basis);
                } else {
                    assertThat(limit).as("%s %s", rule.key(), basis).isAfterOrEqualTo(basis);
                }
                if (!basis.equals(FIRST)) {
                    assertThat(limit).as("%s %s", rule.key(), basis).isAfterOrEqualTo(before);
                }
                before = limit;
            }
        });
    }

    @Test
    void aCountNumbersItsDaysInOrderSkipsOnlyClosedOnesAndEndsOnAnOpenOneWhereItMust() {
        dutiful().forEach(rule -> {
            var calendar = calendars.of(rule, null);
            for (var basis = FIRST; basis.isBefore(LAST); basis = basis.plus(STEP.multipliedBy(4))) {
                new Rule(rule).count(basis, calendar).lines().forEach(line -> check(rule, line, calendar));
            }
        });
    }

    private static void check(RuleView rule, CountedLine counted, DayCalendar calendar) {
        var last = counted.days().get(counted.days().size() - 1);
        var what = rule.key() + " " + counted.limit();
        if (counted.line().unit() != RuleUnit.MINUTES) {
            assertThat(last.day()).as(what).isEqualTo(OfficialTime.limitDay(counted.limit()));
        }
        if (counted.line().shifts()
                || counted.line().unit() == RuleUnit.OPEN_DAYS
                || counted.line().unit() == RuleUnit.SAME_OPEN_DAY) {
            assertThat(calendar.isOpen(last.day())).as(what).isTrue();
        }
        var numbers = counted.days().stream()
                .filter(day -> day.as() == CountedAs.COUNTED)
                .map(CountedDay::number)
                .toList();
        assertThat(numbers)
                .as(what)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        for (var day : counted.days()) {
            if (day.as() == CountedAs.SKIPPED || day.as() == CountedAs.PASSED) {
                assertThat(calendar.isOpen(day.day())).as(what).isFalse();
            }
        }
        var step = counted.line().direction() == RuleDirection.AFTER ? 1 : -1;
        var expected = new ArrayList<LocalDate>();
        for (var day = counted.days().get(0).day();
                expected.size() < counted.days().size();
                day = day.plusDays(step)) {
            expected.add(day);
        }
        assertThat(counted.days().stream().map(CountedDay::day).toList())
                .as(what)
                .isEqualTo(expected);
    }

    private Stream<RuleView> dutiful() {
        return rules.all().stream().filter(RuleView::duty);
    }

    private static boolean backwards(RuleView rule) {
        return rule.lines().stream().anyMatch(line -> line.direction() == RuleDirection.BEFORE);
    }

    private RuleView valid(ClockKey key, LocalDate day, RuleCondition condition) {
        return rules.validOn(key, day, condition).orElseThrow();
    }
}
