package jp.todoke.incident.confidentiality;

/** Why only named posts know of a case. */
public enum ConfidentialGround {
    /** 職員の非違の疑い. */
    STAFF_MISCONDUCT,
    /** ＤＶ等支援措置: where somebody lives must not be known to somebody. */
    PROTECTED_PERSON,
    /** 職員による不正閲覧: whoever looked without need may be anybody of the office. */
    UNAUTHORIZED_VIEW,
    /** Told in words. */
    OTHER
}
