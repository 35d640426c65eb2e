package jp.todoke.clock.counting;

/**
 * When a clock rings before, at and after its limit. After it the house kinds rise by a post each open day, the
 * statutory one each day.
 */
public enum LadderKind {
    /** 経過時間: at half time and at the limit, whatever the hour. */
    HOUSE_ELAPSED,
    /** 開庁日: on the last open day before and once the limit has passed, at 09:00 of open days. */
    HOUSE_DAYS,
    /**
     * 法令: at 09:00 of every day, closed ones too, from the warning day until after the limit, and each time by
     * telephone as well.
     */
    STATUTORY
}
