package jp.todoke.identity;

import org.jspecify.annotations.Nullable;

/**
 * The request that is being answered, as far as it matters who asks. The web alone reads requests and answers this; who
 * asks is not a parameter of every service, because a forgotten check would then still compile (ADR 0035).
 */
public interface CurrentRequest {

    /** Whether a request is being answered; not so for timers, mails and the start of the program. */
    boolean isAnswered();

    /** The network address from which the request comes; null outside requests. */
    @Nullable
    String address();

    /** What was kept under this type since the request came; null if nothing was, and outside requests. */
    <T> @Nullable T kept(Class<T> type);

    /** Keeps this until the request is answered. Throws {@link IllegalStateException} outside requests. */
    <T> void keep(Class<T> type, T value);
}
