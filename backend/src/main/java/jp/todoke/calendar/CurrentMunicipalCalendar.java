package jp.todoke.calendar;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The calendar of the municipality for whoever asks for office days without saying whose: always as it stands. */
@Component
class CurrentMunicipalCalendar implements OfficeCalendar {

    private final Calendars calendars;

    CurrentMunicipalCalendar(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public boolean isOpen(LocalDate day) {
        return calendars.municipal().isOpen(day);
    }
}
