package jp.todoke.clock;

/** When a clock rings before and at its limit; after it both kinds rise by a post each open day. */
enum LadderKind {
    /** 経過時間: at half time and at the limit, whatever the hour. */
    HOUSE_ELAPSED,
    /** 開庁日: on the last open day before and once the limit has passed, at 09:00 of open days. */
    HOUSE_DAYS
}
