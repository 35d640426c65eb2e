package jp.todoke.identity;

import jp.todoke.shared.Refusal;

/** Too many failed logins from this address or for this account. */
public final class LoginThrottled extends Refusal {

    LoginThrottled(long minutes) {
        super(Kind.TOO_MANY, "login-throttled", minutes);
    }
}
