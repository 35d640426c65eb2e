package jp.todoke.clock.casepage;

import java.time.Instant;
import jp.todoke.clock.counting.ClockKey;
import org.jspecify.annotations.Nullable;

/**
 * An act of a case that has no date, and why: the law asks for none, or its time counts from an event that has not
 * happened.
 *
 * @param article the words of the ground, where the law asks for none
 * @param awaits the act that is the event; null where it is the end of everything else
 * @param first what has to be done first on the way to it, and is waited for now; {@code post} has to do it until
 *     {@code limit} of {@code clock}
 */
public record UndatedLimit(
        ClockKey key,
        @Nullable String partName,
        Why why,
        @Nullable String article,
        @Nullable String articleInEnglish,
        @Nullable ClockKey awaits,
        @Nullable ClockKey first,
        @Nullable String post,
        @Nullable String unitName,
        @Nullable Instant limit,
        @Nullable String clock) {

    /** NONE_IN_LAW: 法令上の期限なし. WAITS: it counts from an event to come. */
    public enum Why {
        NONE_IN_LAW,
        WAITS
    }
}
