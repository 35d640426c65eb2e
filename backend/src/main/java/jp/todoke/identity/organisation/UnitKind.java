package jp.todoke.identity.organisation;

/** 実施機関, 部, 課, 施設, other offices 事務局・室, and contractors 受託者 under the section that supervises them. */
public enum UnitKind {
    BODY,
    DEPARTMENT,
    SECTION,
    FACILITY,
    OFFICE,
    CONTRACTOR
}
