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

    /** Two persons ended prevention as not needed. */
    static final class NotNeeded extends PreventionRefusal {
        NotNeeded() {
            super(Kind.WRONG_STATE, "prevention-not-needed");
        }
    }

    /** No plan waits for the chief. */
    static final class NothingToDecide extends PreventionRefusal {
        NothingToDecide() {
            super(Kind.WRONG_STATE, "prevention-nothing-to-decide");
        }
    }

    /** The case has no plan of that number. */
    static final class NoSuchPlan extends PreventionRefusal {
        NoSuchPlan() {
            super(Kind.NOT_FOUND, "prevention-no-such-plan");
        }
    }

    /** That plan was not decided in the place of whoever would tick it as seen. */
    static final class NotDecidedForYou extends PreventionRefusal {
        NotDecidedForYou() {
            super(Kind.AGAINST_RULE, "prevention-not-decided-for-you");
        }
    }

    /** The case is not closed, no plan was approved in it, or no review is made after so many months. */
    static final class NoSuchReview extends PreventionRefusal {
        NoSuchReview() {
            super(Kind.NOT_FOUND, "prevention-no-such-review");
        }
    }

    /** The unit has said before this review whether its measures still run. */
    static final class AlreadyAnswered extends PreventionRefusal {
        AlreadyAnswered() {
            super(Kind.WRONG_STATE, "follow-up-already-answered");
        }
    }

    /** What was proposed in place of measures waits for the chief. */
    static final class SuccessorsWait extends PreventionRefusal {
        SuccessorsWait() {
            super(Kind.WRONG_STATE, "follow-up-successors-wait");
        }
    }

    /** No measure was found not to hold, or others were approved in the place of all that were. */
    static final class NoSuccessorOwed extends PreventionRefusal {
        NoSuccessorOwed() {
            super(Kind.WRONG_STATE, "follow-up-no-successor-owed");
        }
    }

    /** That review is written down. */
    static final class AlreadyReviewed extends PreventionRefusal {
        AlreadyReviewed() {
            super(Kind.WRONG_STATE, "prevention-already-reviewed");
        }
    }
}
