package jp.todoke.cause;

import jp.todoke.shared.Refusal;

/** What the office would refuse of its classes of causes. */
final class CauseClassRefusal extends Refusal {

    private CauseClassRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** It is not there, or of a scheme that is not the office's. */
    static CauseClassRefusal notThere() {
        return new CauseClassRefusal(Kind.NOT_FOUND, "cause-class-not-found");
    }

    /** Its end was decided already. */
    static CauseClassRefusal ended() {
        return new CauseClassRefusal(Kind.WRONG_STATE, "cause-class-ended");
    }
}
