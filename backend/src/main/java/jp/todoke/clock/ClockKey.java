package jp.todoke.clock;

/** What a clock waits for; its rules stand in the table {@code clock_rule}. */
public enum ClockKey {

    /** 第一報: the head of the facility confirms and reports it. */
    HEAD_REPORT
}
