package jp.todoke.firstcall;

import java.time.Duration;
import java.time.Instant;
import jp.todoke.calendar.PastTimeCheck;
import jp.todoke.calendar.ToldTime;
import jp.todoke.shared.FieldChecks;

/** What cannot have been heard: things to come, a call that began before yesterday, ends before starts. */
final class CallCheck {

    private static final Duration LONGEST = Duration.ofHours(24);

    private CallCheck() {}

    static void check(HeardCall call, Instant now) {
        var from = call.caller().from();
        var noticed = call.report().noticedAt();
        var checks = new FieldChecks()
                .notInFuture("caller.from", from, now)
                .that(!from.isBefore(now.minus(LONGEST)), "caller.from", "call-too-long-ago")
                .that(
                        noticed.at() == null
                                || noticed.approx()
                                || !noticed.at().isAfter(from)
                                || noticed.at().isAfter(now),
                        "report.noticedAt.at",
                        "noticed-after-call")
                .that(call.callBackAt() == null || call.callBackAt().isAfter(from), "callBackAt", "call-back-past");
        for (var index = 0; index < call.done().size(); index++) {
            done(checks, "done[" + index + "].", call.done().get(index).time(), now);
        }
        for (var index = 0; index < call.knowers().size(); index++) {
            checks.notInFuture(
                    "knowers[" + index + "].at", call.knowers().get(index).at(), now);
        }
        checks.refuse();
    }

    private static void done(FieldChecks checks, String where, ToldTime time, Instant now) {
        PastTimeCheck.check(checks, where, time, now);
    }
}
