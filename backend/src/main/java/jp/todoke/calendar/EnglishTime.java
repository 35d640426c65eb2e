package jp.todoke.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times for who reads English, as the screens write them: Fri 21 Dec 2012, 4:40 pm. */
public final class EnglishTime {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    private EnglishTime() {}

    /** Fri 21 Dec 2012 */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** 4:40 pm; noon is 12:00 pm. */
    public static String time(LocalTime time) {
        var hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        return "%d:%02d %s".formatted(hour, time.getMinute(), time.getHour() < 12 ? "am" : "pm");
    }

    /** Fri 21 Dec 2012, 4:40 pm, at the offices. */
    public static String dateAndTime(Instant instant) {
        var local = instant.atZone(OfficialTime.ZONE);
        return date(local.toLocalDate()) + ", " + time(local.toLocalTime());
    }

    /** The same of a limit; the midnight that ends a day is the end of that day. */
    public static String limit(Instant limit) {
        var midnight = limit.equals(OfficialTime.at(OfficialTime.dayOf(limit), LocalTime.MIDNIGHT));
        return midnight ? date(OfficialTime.limitDay(limit)) + ", end of day" : dateAndTime(limit);
    }
}
