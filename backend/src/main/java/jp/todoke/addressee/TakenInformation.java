package jp.todoke.addressee;

/** Kinds of information for which an addressee wants to be told of a case. */
public enum TakenInformation {
    /** 個人番号. */
    MY_NUMBER,
    /** 要配慮個人情報. */
    SENSITIVE,
    /** 口座番号・カード番号など. */
    PROPERTY,
    /** 条例要配慮個人情報. */
    ORDINANCE
}
