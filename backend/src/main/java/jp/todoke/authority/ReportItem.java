package jp.todoke.authority;

/** What a report to the commission tells: the nine items of article 44(1) of the enforcement rules, in their order. */
public enum ReportItem {
    /** 概要 */
    SUMMARY,
    /** 保有個人情報の項目 */
    INFORMATION,
    /** 本人の数 */
    PERSONS,
    /** 原因 */
    CAUSE,
    /** 二次被害又はそのおそれの有無及びその内容 */
    SECONDARY_HARM,
    /** 本人への対応の実施状況 */
    PERSON_NOTICE,
    /** 公表の実施状況 */
    PUBLICATION,
    /** 再発防止のための措置 */
    PREVENTION,
    /** その他参考となる事項 */
    OTHER
}
