package jp.todoke.contract;

/** 特記事項: what a contract says of personal information. */
public enum ContractClause {
    /** 事故報告義務. */
    ACCIDENT_REPORT,
    /** 再委託の承認. */
    SUBCONTRACT_APPROVAL,
    /** 返還・廃棄. */
    RETURN_OR_ERASURE,
    /** 立入検査. */
    INSPECTION,
    /** 秘密保持. */
    CONFIDENTIALITY,
    /** 目的外利用・提供の禁止. */
    NO_OTHER_USE,
    /** 複写・持出しの制限. */
    NO_COPY_OR_TAKE_OUT,
    /** 従事者の監督・教育. */
    SUPERVISION
}
