package jp.todoke.contract;

import jp.todoke.shared.Refusal;

/** What the office would refuse of contracts. */
final class ContractRefusal extends Refusal {

    private ContractRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** It is not there, or not for this reader: both are told alike. */
    static ContractRefusal notThere() {
        return new ContractRefusal(Kind.NOT_FOUND, "contract-not-found");
    }

    /** Its contractor does not change while cases concern it. */
    static ContractRefusal contractorInUse() {
        return new ContractRefusal(Kind.AGAINST_RULE, "contract-contractor-in-use");
    }

    /** The contractor's plan was asked for already and has not come. */
    static ContractRefusal planDemandedAlready() {
        return new ContractRefusal(Kind.WRONG_STATE, "contractor-plan-demanded-already");
    }

    /** Nothing more is looked through for a case that is withdrawn or goes on as another. */
    static ContractRefusal recheckCaseOver() {
        return new ContractRefusal(Kind.WRONG_STATE, "contract-recheck-case-over");
    }

    /** Nobody waits for a plan of the contractor. */
    static ContractRefusal planNotDemanded() {
        return new ContractRefusal(Kind.WRONG_STATE, "contractor-plan-not-demanded");
    }
}
