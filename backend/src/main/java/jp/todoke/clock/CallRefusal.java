package jp.todoke.clock;

import jp.todoke.shared.Refusal;

/** A call that this person cannot record. */
final class CallRefusal extends Refusal {

    private CallRefusal(Kind kind, String code) {
        super(kind, code);
    }

    static CallRefusal notThere() {
        return new CallRefusal(Kind.NOT_FOUND, "not-found");
    }

    static CallRefusal notYours() {
        return new CallRefusal(Kind.NOT_ALLOWED, "call-not-yours");
    }

    static CallRefusal alreadyTold() {
        return new CallRefusal(Kind.WRONG_STATE, "call-already-told");
    }
}
