package jp.todoke.incident.report;

/** The forms that begin with a blank page and keep a draft: 第一報, 電話聞き取り票. */
public enum DraftForm {
    REPORT,
    CALL
}
