package jp.todoke.contract;

/** 委託, or 指定管理 of a facility (地方自治法244条の2第3項). */
public enum ContractKind {
    ENTRUSTMENT,
    DESIGNATED_MANAGER
}
