package jp.todoke.incident.withdrawal;

import java.util.List;

/**
 * What was proposed of withdrawing the case, the latest first.
 *
 * @param possible whether it may still be withdrawn: it runs, and nothing of it reached beyond the office
 * @param mayDecide whether the reader may be the second person of the open proposal
 */
public record WithdrawalView(List<WithdrawalProposal> proposals, boolean possible, boolean mayDecide) {}
