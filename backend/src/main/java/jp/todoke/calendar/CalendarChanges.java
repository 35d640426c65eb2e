package jp.todoke.calendar;

import jp.todoke.shared.SavedByOther;
import org.springframework.stereotype.Component;

/** One change of the calendars after the other, each on the version that its author saw. */
@Component
class CalendarChanges {

    /** What is stored now, when somebody else was quicker. */
    record CalendarState(long version) {}

    private final CalendarRows rows;

    CalendarChanges(CalendarRows rows) {
        this.rows = rows;
    }

    /**
     * Waits for its turn and keeps it until the transaction ends. Throws {@link SavedByOther} when another version was
     * seen.
     */
    long lock(long seen) {
        var version = rows.lock();
        if (version != seen) {
            throw new SavedByOther(new CalendarState(version));
        }
        return version;
    }
}
