package jp.todoke.board;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/** Somebody made a calendar address of their own, in the place of an older one, or ended it. */
public sealed interface FeedChanged extends DomainEvent {

    @Override
    default @Nullable IncidentId incident() {
        return null;
    }

    record CalendarFeedMade() implements FeedChanged {}

    record CalendarFeedEnded() implements FeedChanged {}
}
