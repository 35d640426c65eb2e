package jp.todoke.council;

import jp.todoke.shared.Refusal;

/** What the office would refuse of a report to the council. */
abstract sealed class CouncilRefusal extends Refusal {

    private CouncilRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** Another act comes first, or this one is done. */
    static final class NotItsTurn extends CouncilRefusal {
        NotItsTurn() {
            super(Kind.WRONG_STATE, "council-not-its-turn");
        }
    }
}
