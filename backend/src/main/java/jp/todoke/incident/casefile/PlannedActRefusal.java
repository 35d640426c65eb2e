package jp.todoke.incident.casefile;

import jp.todoke.shared.Refusal;

/** What would be refused of a planned act. */
final class PlannedActRefusal extends Refusal {

    private PlannedActRefusal(Kind kind, String code) {
        super(kind, code);
    }

    static PlannedActRefusal notThere() {
        return new PlannedActRefusal(Kind.NOT_FOUND, "not-found");
    }

    /** It was done or lapsed already. */
    static PlannedActRefusal ended() {
        return new PlannedActRefusal(Kind.WRONG_STATE, "planned-act-ended");
    }
}
