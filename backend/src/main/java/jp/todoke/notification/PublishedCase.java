package jp.todoke.notification;

import java.util.Optional;
import jp.todoke.calendar.ToldTime;
import jp.todoke.shared.IncidentId;

/** What was published of a case, as it is recorded already; implemented by the feature that publishes. */
public interface PublishedCase {

    /** What was published last; empty where nothing is recorded. */
    Optional<Made> last(IncidentId incident);

    /**
     * A publication as recorded.
     *
     * @param record its number
     * @param place where, in words
     * @param by the post of whoever recorded it
     */
    record Made(long record, ToldTime time, String place, String by) {}
}
