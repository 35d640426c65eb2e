package jp.todoke.authority;

/** An item of a report of which the Commission's form asks, beside the text, how far it has come. */
public enum StatedItem {
    /** 本人への対応の実施状況 */
    PERSON_NOTICE,
    /** 公表の実施状況 */
    PUBLICATION,
    /** 再発防止のための措置 */
    PREVENTION
}
