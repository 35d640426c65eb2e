package jp.todoke.firstcall;

import java.time.Duration;
import java.time.Instant;
import jp.todoke.calendar.PastTimeCheck;
import jp.todoke.calendar.ToldTime;
import jp.todoke.shared.FieldChecks;
import org.jspecify.annotations.Nullable;

/** What cannot have been heard: things to come, a call that began before yesterday, ends before starts. */
final class CallCheck {

    private static final Duration LONGEST = Duration.ofHours(24);

    private CallCheck() {}

    static void check(HeardCall call, Instant now) {
        var from = call.caller().from();
        var checks = new FieldChecks()
                .notInFuture("caller.from", from, now)
                .that(!from.isBefore(now.minus(LONGEST)), "caller.from", "call-too-long-ago")
                .that(noticedBefore(call, now), "report.noticedAt.time.startsOn", "noticed-after-call")
                .that(call.callBackAt() == null || call.callBackAt().isAfter(from), "callBackAt", "call-back-past");
        for (var index = 0; index < call.done().size(); index++) {
            done(checks, "done[" + index + "].", call.done().get(index).time(), now);
        }
        for (var index = 0; index < call.knowers().size(); index++) {
            knew(
                    checks,
                    "knowers[" + index + "].time.",
                    call.knowers().get(index).time(),
                    now);
        }
        checks.refuse();
    }

    /** What lies ahead is refused with the report itself. */
    private static boolean noticedBefore(HeardCall call, Instant now) {
        var noticed = call.report().noticedAt().told();
        return noticed == null
                || noticed.beginsAfter(now)
                || !noticed.surelyAfter(ToldTime.at(call.caller().from()));
    }

    private static void knew(FieldChecks checks, String where, @Nullable ToldTime time, Instant now) {
        if (time != null) {
            PastTimeCheck.check(checks, where, time, now);
            checks.that(time.earliest() != null, where + "startAbout", "known-no-earliest");
        }
    }

    private static void done(FieldChecks checks, String where, ToldTime time, Instant now) {
        PastTimeCheck.check(checks, where, time, now);
    }
}
