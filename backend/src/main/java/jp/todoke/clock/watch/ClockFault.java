package jp.todoke.clock.watch;

import java.util.Locale;

/** What the watchdog finds wrong with a clock. */
public enum ClockFault {
    /** An open clock without a timer: nobody would be told. */
    NO_TIMER,
    /** A timer of a clock that is closed, or that there is not. */
    TIMER_LEFT,
    /** An open clock with more than one timer or process. */
    DOUBLED,
    /** A timer that should have acted more than a minute ago; unlike the others the watchdog cannot mend it. */
    OVERDUE;

    /** The word of metrics: {@code no-timer}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
