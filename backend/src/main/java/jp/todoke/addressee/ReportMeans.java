package jp.todoke.addressee;

/** By which means an addressee was told: 専用の画面, 電話, 電子メール, ファクシミリ, 文書, 訪問. */
public enum ReportMeans {
    PORTAL,
    PHONE,
    EMAIL,
    FAX,
    LETTER,
    VISIT,
    OTHER
}
