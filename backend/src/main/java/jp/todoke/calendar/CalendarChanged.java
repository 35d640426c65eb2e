package jp.todoke.calendar;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/** The administrator changed which days are open; {@code detail} names unit, kind and days by their codes. */
public sealed interface CalendarChanged extends DomainEvent {

    @Override
    default @Nullable IncidentId incident() {
        return null;
    }

    record LocalDayEntered(String detail) implements CalendarChanged {}

    record LocalDayEnded(String detail) implements CalendarChanged {}

    record HolidaysListCompared(String detail) implements CalendarChanged {}

    record HolidaysListAdopted(String detail) implements CalendarChanged {}
}
