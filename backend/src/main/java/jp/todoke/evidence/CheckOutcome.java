package jp.todoke.evidence;

/** What a look at a kept file finds: the bytes of the hash, others, or none that can be read. */
public enum CheckOutcome {
    SAME,
    DIFFERENT,
    NOT_READABLE
}
