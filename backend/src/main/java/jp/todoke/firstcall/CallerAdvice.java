package jp.todoke.firstcall;

/** What the caller was told to do now. */
public enum CallerAdvice {
    TELL_HEAD,
    KEEP_AS_IS,
    NO_SPREAD,
    WRITE_DOWN,
    KEEP_MAIL,
    CALL_RECEIVER,
    UNPLUG,
    TAKE_DOWN,
    POLICE
}
