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

    /** The rule's calendar as it stands; of a unit's where the part is a unit, else the municipality's. */
    public DayCalendar of(RuleView rule, @Nullable PartId part) {
        var unit = rule.part() == RulePart.UNIT && part != null ? part.value() : null;
        var kind = rule.calendar() == CalendarKind.FACILITY && unit == null ? CalendarKind.MUNICIPAL : rule.calendar();
        return calendars.current().of(kind, unit);
    }

    /** The municipality's: by it the ladders ring. */
    public DayCalendar municipal() {
        return calendars.municipal();
    }
}
