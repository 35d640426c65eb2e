package jp.todoke.identity.account;

import java.time.Duration;
import jp.todoke.shared.Refusal;

/** Wrong passwords for this login from this address: the next try is after a pause. */
public final class LoginThrottled extends Refusal {

    private static final int MINUTE = 60;

    LoginThrottled(Duration waits) {
        super(Kind.TOO_MANY, "login-throttled", said(waits));
    }

    private static String said(Duration waits) {
        var seconds = Math.max(1, waits.plusMillis(999).toSeconds());
        return seconds < MINUTE ? seconds + "秒" : (seconds + MINUTE - 1) / MINUTE + "分";
    }
}
