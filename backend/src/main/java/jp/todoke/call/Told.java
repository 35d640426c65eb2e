package jp.todoke.call;

/** What the caller was told to do now. */
public enum Told {
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
