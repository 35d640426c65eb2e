package jp.todoke.shared;

/** An answer that may be 「分からない」. */
public enum YesNoUnknown {
    YES,
    NO,
    UNKNOWN
}
