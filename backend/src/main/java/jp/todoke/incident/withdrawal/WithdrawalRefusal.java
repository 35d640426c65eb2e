package jp.todoke.incident.withdrawal;

import jp.todoke.shared.Refusal;

/** A withdrawal that the secretariat would refuse. */
final class WithdrawalRefusal extends Refusal {

    private WithdrawalRefusal(Kind kind, String code) {
        super(kind, code);
    }

    static WithdrawalRefusal notThere() {
        return new WithdrawalRefusal(Kind.NOT_FOUND, "not-found");
    }

    /** What reached beyond the office is judged anew, not withdrawn. */
    static WithdrawalRefusal reachedBeyond() {
        return new WithdrawalRefusal(Kind.AGAINST_RULE, "withdrawal-reached-beyond");
    }

    static WithdrawalRefusal anotherOpen() {
        return new WithdrawalRefusal(Kind.WRONG_STATE, "withdrawal-another-open");
    }

    static WithdrawalRefusal alreadyDecided() {
        return new WithdrawalRefusal(Kind.WRONG_STATE, "withdrawal-already-decided");
    }

    /** Whoever proposed it cannot be the second person. */
    static WithdrawalRefusal secondPersonNeeded() {
        return new WithdrawalRefusal(Kind.AGAINST_RULE, "withdrawal-second-person-needed");
    }
}
