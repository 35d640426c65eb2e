package jp.todoke.identity.account;

import java.time.Duration;

/** How long somebody waits after wrong passwords: a few tries are free, then each pause is twice the one before. */
final class LoginPauses {

    static final int FREE = 5;
    /** Where the login or the address sees many wrong tries, only the first one is free. */
    static final int FREE_AMONG_MANY = 1;

    static final Duration FIRST = Duration.ofSeconds(5);
    static final Duration LONGEST = Duration.ofMinutes(15);

    private LoginPauses() {}

    /** The pause after so many wrong tries of one login from one address. */
    static Duration after(int tries, boolean amongMany) {
        var beyond = tries - (amongMany ? FREE_AMONG_MANY : FREE);
        if (beyond < 0) {
            return Duration.ZERO;
        }
        var pause = FIRST.multipliedBy(1L << Math.min(beyond, 20));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
