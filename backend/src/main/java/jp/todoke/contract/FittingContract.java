package jp.todoke.contract;

/** A contract that may be chosen for a case. */
public record FittingContract(long contract, ContractView.Terms terms) {}
