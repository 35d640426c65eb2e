package jp.todoke.clock.ringing;

import jp.todoke.shared.Refusal;

/** A call that this person cannot record. */
public final class CallRefusal extends Refusal {

    private CallRefusal(Kind kind, String code) {
        super(kind, code);
    }

    public static CallRefusal notThere() {
        return new CallRefusal(Kind.NOT_FOUND, "not-found");
    }

    static CallRefusal notYours() {
        return new CallRefusal(Kind.NOT_ALLOWED, "call-not-yours");
    }

    static CallRefusal alreadyTold() {
        return new CallRefusal(Kind.WRONG_STATE, "call-already-told");
    }
}
