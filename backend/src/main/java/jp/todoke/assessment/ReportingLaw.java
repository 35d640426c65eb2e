package jp.todoke.assessment;

/** A law that asks for a report to the Commission. */
public enum ReportingLaw {
    /** 個人情報保護法68条1項. */
    PROTECTION_ACT,
    /** 番号法29条の4. */
    NUMBER_ACT
}
