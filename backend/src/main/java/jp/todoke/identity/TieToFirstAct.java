package jp.todoke.identity;

/** How somebody who would do the second of two acts is tied to the first one, or to the case. */
public enum TieToFirstAct {
    /** Did the first act in an own post. */
    SAME_PERSON,
    /** Did the first act, and would do the second one as somebody's deputy. */
    DEPUTY,
    /**
     * Entered the first act for somebody 代行入力, or was the one whose word was entered; or would have the second one
     * entered.
     */
    ON_BEHALF,
    /** Did the first act with another account of the same personnel number. */
    SECOND_ACCOUNT,
    /** Is a party to the case 当事者, or the one who is appointed. */
    PARTY,
    /** Did the first act, and would take the second one's task over from a colleague. */
    TAKING_OVER
}
