package jp.todoke.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.OfficeTest;
import jp.todoke.calendar.CalendarKind;
import jp.todoke.calendar.DayCalendar;
import jp.todoke.calendar.TownWithOwnDays;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.ClockRules;
import jp.todoke.clock.counting.GivenTime;
import jp.todoke.clock.counting.Rule;
import jp.todoke.clock.counting.RuleCondition;
import jp.todoke.clock.counting.RuleCount;
import jp.todoke.clock.counting.RuleView;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The product's limits against those of the oracle: every rule, known at every hour from 2020 to 2040 and at the
 * moments around midnight and the close of the office. Here a bounded part; {@code -Dtodoke.oracle.all=true} compares
 * them all.
 */
@OfficeTest
class OracleTest {

    private static final Logger LOG = LoggerFactory.getLogger(OracleTest.class);
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2040, 12, 31);
    private static final String BY_DATE = "_BY_DATE";
    private static final LocalDate NATIONAL_REPORTING_BEGINS = LocalDate.of(2023, 4, 1);
    /** Every so many moments one; no divisor of the moments of a day, so that each of them comes in turn. */
    private static final int STEP = Boolean.getBoolean("todoke.oracle.all") ? 1 : 53;

    private static final List<LocalTime> EDGES =
            List.of(LocalTime.of(17, 14, 59, 999_000_000), LocalTime.of(17, 15), LocalTime.of(23, 59, 59, 999_000_000));

    /** The municipality closes besides on days of its own, so that its calendar is told from the country's. */
    private static final List<MonthDay> OWN_DAYS =
            List.of(MonthDay.of(1, 4), MonthDay.of(6, 23), MonthDay.of(8, 6), MonthDay.of(11, 1));

    private final LawfulHolidays holidays = new LawfulHolidays();
    private final OpenDays country = new OpenDays(holidays, Set.of());
    private final OpenDays town = new OpenDays(holidays, Set.copyOf(OWN_DAYS));
    private final DayCalendar productCountry = TownWithOwnDays.country();
    private final DayCalendar productTown = TownWithOwnDays.closedEachYear(OWN_DAYS);

    private final Map<TableRow, RuleView> before = new EnumMap<>(TableRow.class);
    private final Map<TableRow, RuleView> since = new EnumMap<>(TableRow.class);

    @Autowired
    ClockRules rules;

    @Test
    void noLimitOfAnyRuleDiffersFromTheOneCountedDayByDay() {
        var moments = moments();
        var compared = new EnumMap<TableRow, Integer>(TableRow.class);
        var different = new ArrayList<String>();
        for (var row : TableRow.values()) {
            for (int i = row.ordinal() % STEP; i < moments.size(); i += STEP) {
                compared.merge(row, 1, Integer::sum);
                compare(row, moments.get(i), different);
            }
        }

        LOG.info(
                "{} limits compared with the oracle, of {} moments and {} rules, {} different",
                compared.values().stream().mapToInt(count -> count).sum(),
                moments.size(),
                compared.size(),
                different.size());
        assertThat(different).isEmpty();
    }

    /**
     * No rule goes unproved, under none of its conditions; but for the plan that came back and the duty that is judged
     * again, of which the table of clocks knows nothing: their days are the product's own.
     */
    @Test
    void everyRuleOfTheProductUnderEachConditionIsCountedByTheOracle() {
        var counted = Stream.of(TableRow.values())
                .map(row -> key(row) + " " + condition(row))
                .collect(Collectors.toSet());
        var there = rules.all().stream()
                .map(rule -> rule.key() + " " + rule.condition())
                .collect(Collectors.toSet());

        assertThat(counted).hasSameSizeAs(TableRow.values()).isSubsetOf(there);
        assertThat(there)
                .filteredOn(rule -> !counted.contains(rule))
                .containsExactlyInAnyOrder("PREVENTION_PLAN RETURNED", "ASSESSMENT ASKED_AGAIN");
    }

    /** A contract may name hours in place of the rule's own: they elapse, nights and closed days included. */
    @Test
    void theHoursThatAContractNamesAreCountedAsTheOracleDoes() {
        var moments = moments();
        var different = new ArrayList<String>();
        for (int hours = 1; hours <= 72; hours++) {
            for (int i = hours; i < moments.size(); i += STEP * 72) {
                var known = moments.get(i);
                var rule =
                        new Rule(rule(TableRow.ENTRUSTEE_NOTICE, known.toLocalDate())).within(GivenTime.hours(hours));
                if (!rule.limit(instant(known), productTown)
                        .equals(instant(Counted.elapsed(known, Duration.ofHours(hours))))) {
                    different.add(hours + " hours from " + known);
                }
            }
        }

        assertThat(different).isEmpty();
    }

    /** 庁内の規則は平成24年4月1日から. */
    @Test
    void everyRuleIsThereFromTheFirstDayOfTheHouseRulesOn() {
        for (var row : TableRow.values()) {
            assertThat(rules.validOn(key(row), LocalDate.of(2012, 4, 1), condition(row)))
                    .as(row.name())
                    .isPresent();
            assertThat(rules.validOn(key(row), LocalDate.of(2012, 3, 31), condition(row)))
                    .as(row.name())
                    .isEmpty();
        }
    }

    private void compare(TableRow row, LocalDateTime known, List<String> different) {
        var rule = rule(row, known.toLocalDate());
        if (row.noDutyYet(known.toLocalDate()) || !rule.duty()) {
            if (row.noDutyYet(known.toLocalDate()) == rule.duty()) {
                different.add(row + " known " + known + " duty " + rule.duty());
            }
            return;
        }
        var product = RuleCount.limit(
                rule, instant(known), rule.calendar() == CalendarKind.NATIONAL ? productCountry : productTown);
        var oracle = instant(row.count(known, country, town));
        if (!product.equals(oracle) && different.size() < 100) {
            different.add(row + " known " + known + " product " + LocalDateTime.ofInstant(product, JAPAN) + " oracle "
                    + LocalDateTime.ofInstant(oracle, JAPAN));
        }
    }

    /** The version valid on the day, from the rows of the product itself; the table tells two times apart. */
    private RuleView rule(TableRow row, LocalDate day) {
        return day.isBefore(NATIONAL_REPORTING_BEGINS)
                ? before.computeIfAbsent(row, each -> valid(each, NATIONAL_REPORTING_BEGINS.minusDays(1)))
                : since.computeIfAbsent(row, each -> valid(each, NATIONAL_REPORTING_BEGINS));
    }

    private RuleView valid(TableRow row, LocalDate day) {
        return rules.validOn(key(row), day, condition(row)).orElseThrow();
    }

    private static ClockKey key(TableRow row) {
        return switch (row) {
            case FINAL_REPORT_WRONGFUL -> ClockKey.FINAL_REPORT;
            case EXTERNAL_REPORT_FROM_KNOWLEDGE -> ClockKey.EXTERNAL_REPORT;
            case EFFECTIVENESS_3, EFFECTIVENESS_6, EFFECTIVENESS_12 -> ClockKey.EFFECTIVENESS;
            default -> ClockKey.valueOf(row.name().replace(BY_DATE, ""));
        };
    }

    private static RuleCondition condition(TableRow row) {
        return switch (row) {
            case FINAL_REPORT_WRONGFUL -> RuleCondition.WRONGFUL_PURPOSE;
            case EXTERNAL_REPORT_FROM_KNOWLEDGE -> RuleCondition.FROM_KNOWLEDGE;
            case EFFECTIVENESS_3 -> RuleCondition.AFTER_3_MONTHS;
            case EFFECTIVENESS_6 -> RuleCondition.AFTER_6_MONTHS;
            case EFFECTIVENESS_12 -> RuleCondition.AFTER_12_MONTHS;
            default -> row.name().endsWith(BY_DATE) ? RuleCondition.DATE_GIVEN : RuleCondition.ALWAYS;
        };
    }

    private static List<LocalDateTime> moments() {
        var moments = new ArrayList<LocalDateTime>();
        for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            for (int hour = 0; hour < 24; hour++) {
                moments.add(day.atTime(hour, 0));
            }
            for (var edge : EDGES) {
                moments.add(day.atTime(edge));
            }
        }
        return moments;
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(JAPAN).toInstant();
    }
}
