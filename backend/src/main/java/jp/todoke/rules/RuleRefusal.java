package jp.todoke.rules;

import jp.todoke.shared.Refusal;

/** What the administration of the rules refuses. */
final class RuleRefusal extends Refusal {

    private RuleRefusal(Kind kind, String code) {
        super(kind, code);
    }

    static RuleRefusal notThere() {
        return new RuleRefusal(Kind.NOT_FOUND, "not-found");
    }

    /** Another proposal for the rule waits for its second person. */
    static RuleRefusal waiting() {
        return new RuleRefusal(Kind.WRONG_STATE, "rule-change-waiting");
    }

    static RuleRefusal decided() {
        return new RuleRefusal(Kind.WRONG_STATE, "rule-change-decided");
    }

    /** Whoever proposed it does not confirm it. */
    static RuleRefusal ownProposal() {
        return new RuleRefusal(Kind.AGAINST_RULE, "rule-change-own");
    }

    /** No running clock is left that could follow the version. */
    static RuleRefusal nothingToMove() {
        return new RuleRefusal(Kind.AGAINST_RULE, "rule-nothing-to-move");
    }
}
