package jp.todoke.found;

import jp.todoke.shared.Refusal;

/** What cannot be said of work after a find. */
public abstract sealed class FoundRefusal extends Refusal {

    private FoundRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** The case has no such work. */
    static final class NoSuchWork extends FoundRefusal {
        NoSuchWork() {
            super(Kind.NOT_FOUND, "find-work-not-found");
        }
    }

    /** Somebody else has said already what came of it. */
    static final class AlreadyEnded extends FoundRefusal {
        AlreadyEnded() {
            super(Kind.WRONG_STATE, "find-work-ended");
        }
    }
}
