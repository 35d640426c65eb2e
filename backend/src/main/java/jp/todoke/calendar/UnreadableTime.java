package jp.todoke.calendar;

/**
 * What was written is no time that could be understood for certain; {@code code} says why, for a sentence on the
 * screen.
 */
public final class UnreadableTime extends RuntimeException {

    private final String code;

    UnreadableTime(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    /**
     * {@code time-not-understood}, {@code no-such-time}, {@code weekday-differs}, {@code half-unclear} or
     * {@code end-before-start}.
     */
    public String code() {
        return code;
    }
}
