package jp.todoke.clock;

/** What a clock waits for; its rules stand in the table {@code clock_rule}. */
public enum ClockKey {

    /** 第一報: the head of the facility confirms and reports it. */
    HEAD_REPORT,
    /** 課長の受領: the section chief receives what the head reported, or what went up by itself. */
    CHIEF_RECEIPT,
    /** 情報公開課の確認: somebody of the secretariat has opened the case. */
    SECRETARIAT_TOLD,
    /** 最初の捜索: the first search round is recorded. */
    FIRST_SEARCH,
    /** 事故報告書: the head hands in the written report. */
    WRITTEN_REPORT
}
