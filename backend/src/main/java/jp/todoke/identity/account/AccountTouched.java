package jp.todoke.identity.account;

import org.jspecify.annotations.Nullable;

/**
 * An administrator did to an account what would let somebody act as its person, or keep the person out.
 *
 * @param mail where the person was reached before it; null where no address was known
 */
public record AccountTouched(long account, What what, @Nullable String mail) {

    /** What was done to the account. */
    public enum What {
        PASSWORD,
        ADDRESS,
        NUMBER,
        LOCKED,
        UNLOCKED
    }

    /** Without the address: it never reaches a log line. */
    @Override
    public String toString() {
        return "AccountTouched(" + account + ", " + what + ")";
    }
}
