package jp.todoke.clock.counting;

/**
 * In which cases a rule is taken, where one key has several. Where a key has none for a condition, its rule for ALWAYS
 * is taken.
 */
public enum RuleCondition {
    /** Whatever the case. */
    ALWAYS,
    /** 不正の目的: among the grounds of the duty is a wrongful purpose (施行規則43条3号). */
    WRONGFUL_PURPOSE,
    /** 日が定められている: a plan, a contract or a filing names the date. */
    DATE_GIVEN,
    /** 知った時から: an addressee names a time from knowing, or wants to be told promptly 速やかに. */
    FROM_KNOWLEDGE,
    /** 差戻し: what was handed in came back and is to be handed in again. */
    RETURNED,
    /** 判断し直し: what was judged is to be judged again. */
    ASKED_AGAIN,
    /** The review three months after the closing. */
    AFTER_3_MONTHS,
    /** The review six months after the closing. */
    AFTER_6_MONTHS,
    /** The review twelve months after the closing. */
    AFTER_12_MONTHS
}
