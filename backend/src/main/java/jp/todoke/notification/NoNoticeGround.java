package jp.todoke.notification;

/**
 * Why nobody need be told: the law knows these and no others (法68条2項, of a hospital 26条2項; for individual numbers
 * 番号法29条の4第2項).
 */
public enum NoNoticeGround {
    /** Not a case of which the law wants persons told: no duty to report exists. */
    NO_DUTY,
    /**
     * 68条2項1号, 26条2項ただし書: telling is difficult, and something else is done in its place, publication or an enquiry
     * desk.
     */
    SUBSTITUTE,
    /** 68条2項2号: what 78条1項各号 keeps undisclosed is among it; not for individual numbers, nor for a hospital. */
    NON_DISCLOSURE,
    /** Nobody is concerned who could be told: no person is identified by what was lost. */
    NOBODY_CONCERNED
}
