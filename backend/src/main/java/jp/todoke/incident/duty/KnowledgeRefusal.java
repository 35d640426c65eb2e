package jp.todoke.incident.duty;

import jp.todoke.shared.Refusal;

/** What would be refused of correcting a knowledge. */
final class KnowledgeRefusal extends Refusal {

    private KnowledgeRefusal(Kind kind, String code) {
        super(kind, code);
    }

    static KnowledgeRefusal notThere() {
        return new KnowledgeRefusal(Kind.NOT_FOUND, "not-found");
    }

    static KnowledgeRefusal correctedAlready() {
        return new KnowledgeRefusal(Kind.WRONG_STATE, "knowledge-corrected-already");
    }

    /** Another correction of the same entry waits for its second person. */
    static KnowledgeRefusal correctionWaits() {
        return new KnowledgeRefusal(Kind.WRONG_STATE, "knowledge-correction-waits");
    }

    static KnowledgeRefusal alreadyDecided() {
        return new KnowledgeRefusal(Kind.WRONG_STATE, "basis-already-decided");
    }

    /** Whoever corrected it cannot be the second person. */
    static KnowledgeRefusal secondPersonNeeded() {
        return new KnowledgeRefusal(Kind.AGAINST_RULE, "basis-second-person-needed");
    }
}
