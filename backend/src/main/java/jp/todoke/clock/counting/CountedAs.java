package jp.todoke.clock.counting;

/** What a count did with a day. */
public enum CountedAs {
    /** The day of the basis, where the first day is not counted. */
    BASIS,
    /** It has a number. */
    COUNTED,
    /** Closed, so not counted. */
    SKIPPED,
    /**
     * The count had ended, but the day is closed: the limit shifts over it. The last counted day itself keeps its
     * number.
     */
    PASSED,
    /** Where the limit shifted to. */
    SHIFTED_TO,
    /** Time elapsed on it, by the minute. */
    ELAPSED,
    /** The day that was given. */
    GIVEN
}
