package jp.todoke.prevention;

import jp.todoke.shared.Refusal;

/** What the office would refuse of a plan. */
abstract sealed class PreventionRefusal extends Refusal {

    private PreventionRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** A plan waits for the chief or is approved. */
    static final class AlreadySubmitted extends PreventionRefusal {
        AlreadySubmitted() {
            super(Kind.WRONG_STATE, "prevention-already-submitted");
        }
    }

    /** No plan waits for the chief. */
    static final class NothingToDecide extends PreventionRefusal {
        NothingToDecide() {
            super(Kind.WRONG_STATE, "prevention-nothing-to-decide");
        }
    }

    /** Whoever handed a plan in cannot approve it. */
    static final class OwnPlan extends PreventionRefusal {
        OwnPlan() {
            super(Kind.AGAINST_RULE, "prevention-own-plan");
        }
    }
}
