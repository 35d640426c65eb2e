package jp.todoke.clock;

/** Why a clock ended without its act. */
public enum EndReason {
    /** The case was closed. */
    CLOSED,
    /** What it waited for is not needed in this case. */
    NOT_NEEDED,
    /** A unit joined when all tracks had ended: what waited for their end begins anew later. */
    BACK_AT_WORK,
    /** 解消: two persons judged that no duty exists. */
    NO_DUTY,
    /** The case was withdrawn. */
    WITHDRAWN,
    /** The case goes on as a part of another one. */
    MERGED
}
