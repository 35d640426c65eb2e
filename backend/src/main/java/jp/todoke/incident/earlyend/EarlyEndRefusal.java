package jp.todoke.incident.earlyend;

import java.util.List;
import jp.todoke.shared.Refusal;

/** An early end that the secretariat would refuse. */
final class EarlyEndRefusal extends Refusal {

    private EarlyEndRefusal(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    static EarlyEndRefusal notThere() {
        return new EarlyEndRefusal(Kind.NOT_FOUND, "not-found");
    }

    /** Every track has ended: the case is closed instead. */
    static EarlyEndRefusal nothingRuns() {
        return new EarlyEndRefusal(Kind.WRONG_STATE, "early-end-nothing-runs");
    }

    /** It is not back, may have been seen, or something reached beyond the office. */
    static EarlyEndRefusal standsAgainst(List<String> sentences) {
        return new EarlyEndRefusal(Kind.AGAINST_RULE, "early-end-stands-against", String.join("", sentences));
    }

    /** Something began after the proposal: it has no reason there. */
    static EarlyEndRefusal moreRuns() {
        return new EarlyEndRefusal(Kind.AGAINST_RULE, "early-end-more-runs");
    }

    static EarlyEndRefusal anotherOpen() {
        return new EarlyEndRefusal(Kind.WRONG_STATE, "early-end-another-open");
    }

    static EarlyEndRefusal alreadyDecided() {
        return new EarlyEndRefusal(Kind.WRONG_STATE, "early-end-already-decided");
    }

    /** Whoever proposed it cannot be the second person. */
    static EarlyEndRefusal secondPersonNeeded() {
        return new EarlyEndRefusal(Kind.AGAINST_RULE, "early-end-second-person-needed");
    }

    /** Whoever works in a unit concerned does not say that nothing is to be done. */
    static EarlyEndRefusal outsidePersonNeeded() {
        return new EarlyEndRefusal(Kind.AGAINST_RULE, "early-end-outside-person-needed");
    }
}
