package jp.todoke.clock.counting;

/** What a clock waits for; its rules stand in the tables {@code clock_rule} and {@code clock_rule_line}. */
public enum ClockKey {

    /** 第一報: the head of the unit confirms and reports it. */
    HEAD_REPORT,
    /** 課長の受領: the section chief receives what the head reported, or what went up by itself. */
    CHIEF_RECEIPT,
    /** 情報公開課の確認: somebody of the secretariat has opened the case. */
    SECRETARIAT_TOLD,
    /** 最初の捜索: the first search round is recorded. */
    FIRST_SEARCH,
    /** 事故報告書: the head hands in the written report. */
    WRITTEN_REPORT,
    /** 報告義務の判断: whether there is a duty to report is judged. */
    ASSESSMENT,
    /** 速報: the preliminary report to the commission is filed. */
    PRELIMINARY_REPORT,
    /** 確報: the final report to the commission is filed. */
    FINAL_REPORT,
    /** 追完: what the final report left unknown is filed. */
    SUPPLEMENT,
    /** 追加報告: what the commission asked for besides is answered. */
    AUTHORITY_REQUEST,
    /** 委員会以外への報告: to the prefecture, a ministry or another addressee. */
    EXTERNAL_REPORT,
    /** 本人対応の開始: the first person concerned is contacted. */
    PERSON_NOTICE_START,
    /** 本人対応の完了: every person concerned is settled. */
    PERSON_NOTICE_DONE,
    /** 公表の方針の決定: to publish, in the batch, or not. */
    PUBLICATION_DECISION,
    /** 受託者の通知: the contractor tells the body. */
    ENTRUSTEE_NOTICE,
    /** 受託者の再発防止策: the contractor hands in its plan. */
    ENTRUSTEE_PLAN,
    /** 再発防止策の提出: the plan is handed in. */
    PREVENTION_PLAN,
    /** 再発防止策の承認: the chief approves or returns it. */
    PLAN_APPROVAL,
    /** 再発防止策の実施: one measure is done. */
    MEASURE,
    /** 審議会の会議の決定: the meeting is chosen that the case is reported to. */
    COUNCIL_ASSIGN,
    /** 審議会の資料: the paper is released. */
    COUNCIL_PAPER,
    /** 委員の求め: what a member asked for is answered. */
    MEMBER_REQUEST,
    /** 完了確認: the case is checked and closed. */
    CLOSING_CHECK,
    /** 続いているかの回答: before a review the unit says whether each measure still runs. */
    FOLLOW_UP_ANSWER,
    /** 効果の確認: whether the measures still run after the closing. */
    EFFECTIVENESS,
    /** 後継の措置: what takes the place of a measure that did not hold is proposed and approved. */
    SUCCESSOR
}
