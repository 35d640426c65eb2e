package jp.todoke.identity.account;

import jp.todoke.shared.Refusal;

/** Login or password is wrong, or the account is locked: all three sound the same. */
public final class LoginRefused extends Refusal {

    LoginRefused() {
        super(Kind.LOGIN_NEEDED, "login-refused");
    }
}
