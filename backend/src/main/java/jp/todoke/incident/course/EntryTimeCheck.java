package jp.todoke.incident.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.Violation;

/** Nothing in the course of events lies ahead, and nothing ends before it began. */
public final class EntryTimeCheck {

    private EntryTimeCheck() {}

    public static void check(EntryTime time, Instant now) {
        var violations = new ArrayList<Violation>();
        if (time.startsAt() == null) {
            days(time, OfficialTime.dayOf(now), violations);
        } else {
            instants(time, now, violations);
        }
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
    }

    private static void instants(EntryTime time, Instant now, List<Violation> violations) {
        if (time.startsAt().isAfter(now)) {
            violations.add(new Violation("startsAt", "future"));
        }
        if (time.endsAt() != null && time.endsAt().isBefore(time.startsAt())) {
            violations.add(new Violation("endsAt", "end-before-start"));
        } else if (time.endsAt() != null && time.endsAt().isAfter(now)) {
            violations.add(new Violation("endsAt", "future"));
        }
    }

    private static void days(EntryTime time, LocalDate today, List<Violation> violations) {
        if (time.startsOn().isAfter(today)) {
            violations.add(new Violation("startsOn", "future"));
        }
        if (time.endsOn() != null && time.endsOn().isBefore(time.startsOn())) {
            violations.add(new Violation("endsOn", "end-before-start"));
        } else if (time.endsOn() != null && time.endsOn().isAfter(today)) {
            violations.add(new Violation("endsOn", "future"));
        }
    }
}
