package jp.todoke.clock.counting;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a rule counts: a row of {@code clock_rule_line}.
 *
 * @param amount how many of the unit; 0 of {@code SAME_OPEN_DAY} and {@code GIVEN_DATE}
 * @param firstDayCounted whether the day of the basis is day 1
 * @param shifts whether a last day closed in the rule's calendar gives way to the next open one; backwards, to the one
 *     before
 * @param limitTime the time of the limit's day; null its end, 24:00, or where time elapses the minute
 * @param elseLimitTime of {@code SAME_OPEN_DAY}: the time of the next open day, where the basis lies at or after
 *     {@code limitTime}
 */
public record RuleLine(
        int amount,
        RuleUnit unit,
        RuleDirection direction,
        boolean firstDayCounted,
        boolean shifts,
        @Nullable LocalTime limitTime,
        @Nullable LocalTime elseLimitTime) {}
