package jp.todoke.calendar;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The calendars of the country, the municipality and each facility, as they stand and as they stood at any version.
 * Which version stands, each transaction asks the database once: another node may have changed it a moment ago.
 */
@Component
public class Calendars {

    private final CalendarRows rows;
    /** A version never changes once it is committed, so the one read last is kept by whichever number it has. */
    private volatile @Nullable CalendarVersion kept;

    Calendars(CalendarRows rows) {
        this.rows = rows;
    }

    /** What one transaction counts with. */
    private static final class Counted extends ResourceHolderSupport {

        private @Nullable CalendarVersion version;
    }

    /**
     * As they stand, the same for the whole of a transaction unless it changes them itself. Without one, take it once
     * for one count.
     */
    public CalendarVersion current() {
        var counted = counted();
        if (counted == null) {
            return newest();
        }
        if (counted.version == null) {
            counted.version = newest();
        }
        return Objects.requireNonNull(counted.version);
    }

    /** As they stood at that version. */
    public CalendarVersion at(long version) {
        var known = kept;
        return known != null && known.number() == version ? known : rows.read(version);
    }

    /**
     * 行政機関の休日: for limits by law. Throws {@link UnknownYear} for a day of a year that is not known, like the others.
     */
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

    /**
     * Whoever changes them goes on counting with what they have become, which nobody else is told before the commit.
     */
    @EventListener
    void changed(CalendarChanged change) {
        var counted = counted();
        if (counted != null) {
            counted.version = rows.read(rows.latest());
        }
    }

    private CalendarVersion newest() {
        var version = at(rows.latest());
        kept = version;
        return version;
    }

    private @Nullable Counted counted() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return null;
        }
        var known = (Counted) TransactionSynchronizationManager.getResource(this);
        if (known != null) {
            return known;
        }
        var begun = new Counted();
        TransactionSynchronizationManager.bindResource(this, begun);
        TransactionSynchronizationManager.registerSynchronization(new ResourceHolderSynchronization<>(begun, this) {});
        return begun;
    }
}
