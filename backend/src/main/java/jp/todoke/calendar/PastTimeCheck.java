package jp.todoke.calendar;

import java.time.Instant;
import java.util.ArrayList;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.Violation;

/** What happened lies not ahead, and does not end before it began. */
public final class PastTimeCheck {

    private PastTimeCheck() {}

    /** Refuses at {@code startsAt}, {@code startsOn}, {@code endsAt} or {@code endsOn}, whichever was told. */
    public static void check(ToldTime time, Instant now) {
        check(time, now, field("starts", time.start()), time.end() == null ? "" : field("ends", time.end()));
    }

    /** Refuses at the one field in which the whole time is typed. */
    public static void check(ToldTime time, Instant now, String field) {
        check(time, now, field, field);
    }

    private static void check(ToldTime time, Instant now, String startField, String endField) {
        var violations = new ArrayList<Violation>();
        if (time.start().begins().isAfter(now)) {
            violations.add(new Violation(startField, "future"));
        }
        var end = time.end();
        if (end != null && time.endsBeforeItBegins()) {
            violations.add(new Violation(endField, "end-before-start"));
        } else if (end != null && end.begins().isAfter(now)) {
            violations.add(new Violation(endField, "future"));
        }
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
    }

    private static String field(String which, ToldMoment moment) {
        return which + (moment.at() == null ? "On" : "At");
    }
}
