package jp.todoke.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The calendar address of a person: since when there is one, and when a calendar last read it; both null where there is
 * none.
 */
public record CalendarFeed(@Nullable Instant madeAt, @Nullable Instant readAt) {

    static final CalendarFeed NONE = new CalendarFeed(null, null);
}
