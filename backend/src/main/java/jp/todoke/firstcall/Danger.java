package jp.todoke.firstcall;

/** Whether anybody is hurt or in danger, as the caller said; NOT_ASKED: nobody put the question. */
public enum Danger {
    NONE,
    SOME,
    UNKNOWN,
    NOT_ASKED
}
