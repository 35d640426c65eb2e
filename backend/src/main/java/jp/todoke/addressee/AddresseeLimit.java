package jp.todoke.addressee;

import jp.todoke.clock.counting.GivenTime;
import org.jspecify.annotations.Nullable;

/** Until when an addressee wants to be told, counted from knowing; {@code amount} is there where it names a number. */
public record AddresseeLimit(Kind kind, @Nullable Integer amount) {

    /** NONE 定めなし, PROMPTLY 速やかに, HOURS n時間以内, CALENDAR_DAYS n日以内, OPEN_DAYS n開庁日以内. */
    public enum Kind {
        NONE,
        PROMPTLY,
        HOURS,
        CALENDAR_DAYS,
        OPEN_DAYS;

        boolean counts() {
            return this != NONE && this != PROMPTLY;
        }
    }

    /** Whether a clock runs. */
    boolean runs() {
        return kind != Kind.NONE;
    }

    /** The time that it names; null where it only wants to be told promptly. */
    @Nullable
    GivenTime given() {
        return amount == null ? null : new GivenTime(amount, GivenTime.Unit.valueOf(kind.name()));
    }
}
