package jp.todoke.assessment;

/**
 * Whether a duty to report exists. What is not known counts as a duty until it is: a report is never lost for want of
 * an answer.
 */
public enum Verdict {
    DUTY,
    NO_DUTY,
    UNKNOWN;

    /** Whether a report must be filed. */
    public boolean createsDuty() {
        return this != NO_DUTY;
    }
}
