package jp.todoke.authority;

/** How the commission asked: by telephone, by mail, in writing, or otherwise. */
public enum RequestChannel {
    PHONE,
    EMAIL,
    LETTER,
    OTHER
}
