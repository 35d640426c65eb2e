package jp.todoke.rollout;

import jp.todoke.shared.Refusal;

/** What the office would refuse of a 注意喚起. */
final class RollOutRefusal extends Refusal {

    private RollOutRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** It is not there, or not for this reader: both are told alike. */
    static RollOutRefusal notThere() {
        return new RollOutRefusal(Kind.NOT_FOUND, "roll-out-not-found");
    }

    /** A correction stands in for it: the correction is what is passed on. */
    static RollOutRefusal replaced() {
        return new RollOutRefusal(Kind.WRONG_STATE, "roll-out-replaced");
    }

    /** Nothing more is sent from a case that is withdrawn or goes on as another. */
    static RollOutRefusal caseOver() {
        return new RollOutRefusal(Kind.WRONG_STATE, "roll-out-case-over");
    }
}
