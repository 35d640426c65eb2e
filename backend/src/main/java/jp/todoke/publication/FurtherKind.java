package jp.todoke.publication;

/** What is published after the first time: more of the same 続報, or something put right 訂正. */
public enum FurtherKind {
    FOLLOW_UP,
    CORRECTION
}
