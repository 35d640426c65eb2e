package jp.todoke.incident.duty;

import jp.todoke.shared.Refusal;

/** What the secretariat would refuse of choosing the basis of a duty. */
final class BasisRefusal extends Refusal {

    private BasisRefusal(Kind kind, String code) {
        super(kind, code);
    }

    static BasisRefusal notThere() {
        return new BasisRefusal(Kind.NOT_FOUND, "not-found");
    }

    /** Another proposal for the same duty waits for its second person. */
    static BasisRefusal anotherOpen() {
        return new BasisRefusal(Kind.WRONG_STATE, "basis-another-open");
    }

    static BasisRefusal alreadyDecided() {
        return new BasisRefusal(Kind.WRONG_STATE, "basis-already-decided");
    }

    /** Whoever proposed it cannot be the second person. */
    static BasisRefusal secondPersonNeeded() {
        return new BasisRefusal(Kind.AGAINST_RULE, "basis-second-person-needed");
    }
}
