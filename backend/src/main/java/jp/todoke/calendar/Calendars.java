package jp.todoke.calendar;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The calendars of the country, the municipality and each facility, as they stand and as they stood at any version. */
@Component
public class Calendars {

    private final CalendarRows rows;
    private @Nullable CalendarVersion current;

    Calendars(CalendarRows rows) {
        this.rows = rows;
    }

    /** As they stand: kept in memory until somebody changes them. Take it once for one count. */
    public synchronized CalendarVersion current() {
        var known = current;
        if (known == null) {
            known = rows.read(rows.latest());
            current = known;
        }
        return known;
    }

    /** As they stood at that version. */
    public CalendarVersion at(long version) {
        var known = current();
        return known.number() == version ? known : rows.read(version);
    }

    /** 行政機関の休日: for limits by law. Throws {@link UnknownYear} for a day of a year that is not known, like the others. */
    public DayCalendar national() {
        return current().national();
    }

    /** The municipality's open days: for house rules. */
    public DayCalendar municipal() {
        return current().municipal();
    }

    /** The open days of one facility, by its unit code. */
    public DayCalendar facility(String unit) {
        return current().facility(unit);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    synchronized void changed(CalendarChanged change) {
        current = null;
    }
}
