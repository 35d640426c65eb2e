package jp.todoke.calendar;

import java.time.Instant;
import jp.todoke.shared.FieldChecks;

/** What happened lies not ahead, and does not end before it began. */
public final class PastTimeCheck {

    private PastTimeCheck() {}

    /** Refuses at {@code startsAt}, {@code startsOn}, {@code endsAt} or {@code endsOn}, whichever was told. */
    public static void check(ToldTime time, Instant now) {
        var checks = new FieldChecks();
        check(checks, "", time, now);
        checks.refuse();
    }

    /** The same into {@code checks}, at the fields of what is called {@code prefix} with its point: {@code time.}. */
    public static void check(FieldChecks checks, String prefix, ToldTime time, Instant now) {
        checks.that(!time.start().begins().isAfter(now), prefix + startField(time), "future");
        var end = time.end();
        if (end == null) {
            return;
        }
        var field = prefix + (end.at() == null ? "endsOn" : "endsAt");
        var backwards = time.endsBeforeItBegins();
        checks.that(!backwards, field, "end-before-start")
                .that(backwards || !end.begins().isAfter(now), field, "future");
    }

    /** As {@link #check(FieldChecks, String, ToldTime, Instant)} of what a screen sent, which must be there. */
    public static void checkSent(FieldChecks checks, String prefix, SentTime sent, Instant now) {
        var time = sent.told();
        checks.required(true, prefix + "startsOn", time);
        if (time != null) {
            check(checks, prefix, time, now);
        }
    }

    /** As {@link #checkSent}, and it must tell at least the day: of an act for which a limit runs. */
    public static void checkAct(FieldChecks checks, String prefix, SentTime sent, Instant now) {
        checkSent(checks, prefix, sent, now);
        var time = sent.told();
        if (time != null) {
            checks.that(
                    time.start().tellsItsDay() && time.last().tellsItsDay(), prefix + startField(time), "told-no-day");
        }
    }

    /** The field in which the beginning was told. */
    public static String startField(ToldTime time) {
        return time.startsAt() == null ? "startsOn" : "startsAt";
    }
}
