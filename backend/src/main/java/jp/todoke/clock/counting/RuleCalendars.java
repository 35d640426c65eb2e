package jp.todoke.clock.counting;

import jp.todoke.calendar.CalendarKind;
import jp.todoke.calendar.Calendars;
import jp.todoke.calendar.DayCalendar;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose open days a rule counts. */
@Component
public class RuleCalendars {

    private final Calendars calendars;

    RuleCalendars(Calendars calendars) {
        this.calendars = calendars;
    }

    /** The rule's calendar as it stands; of a facility's where the part is a facility, else the municipality's. */
    public DayCalendar of(RuleView rule, @Nullable PartId part) {
        var facility = rule.part() == RulePart.FACILITY && part != null ? part.value() : null;
        var kind =
                rule.calendar() == CalendarKind.FACILITY && facility == null ? CalendarKind.MUNICIPAL : rule.calendar();
        return calendars.current().of(kind, facility);
    }

    /** The municipality's: by it the ladders ring. */
    public DayCalendar municipal() {
        return calendars.municipal();
    }
}
