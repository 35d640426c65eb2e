package jp.todoke.calendar;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All calendars as they stood after one change: the same version gives the same days for ever, as long as the library
 * is the same.
 */
public final class CalendarVersion {

    private final long number;
    private final List<LocalDay> localDays;
    private final NationalCalendar national;
    private final DayCalendar municipal;

    CalendarVersion(long number, Holidays holidays, List<LocalDay> localDays) {
        this.number = number;
        this.localDays = localDays;
        this.national = new NationalCalendar(holidays);
        this.municipal = new LocalCalendar(
                national, localDays.stream().filter(day -> day.unit() == null).toList());
    }

    /** What a count keeps to be repeated. */
    public long number() {
        return number;
    }

    public Holidays holidays() {
        return national.holidays();
    }

    /** Limits by law are counted with it. */
    public DayCalendar national() {
        return national;
    }

    /** House rules are counted with it. */
    public DayCalendar municipal() {
        return municipal;
    }

    /** The municipality's with the facility's own days; without such days it is the municipality's. */
    public DayCalendar facility(String unit) {
        return new LocalCalendar(
                municipal,
                localDays.stream().filter(day -> unit.equals(day.unit())).toList());
    }

    /** @param unit of a facility's calendar, else not looked at */
    public DayCalendar of(CalendarKind kind, @Nullable String unit) {
        return switch (kind) {
            case NATIONAL -> national();
            case MUNICIPAL -> municipal();
            case FACILITY -> facility(Objects.requireNonNull(unit));
        };
    }
}
