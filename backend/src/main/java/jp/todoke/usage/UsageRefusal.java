package jp.todoke.usage;

import jp.todoke.shared.Refusal;

/** The row is not there, was corrected before, or its file was taken over before. */
public final class UsageRefusal extends Refusal {

    private UsageRefusal(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    static UsageRefusal notFound() {
        return new UsageRefusal(Kind.NOT_FOUND, "usage-not-found");
    }

    static UsageRefusal alreadyCorrected() {
        return new UsageRefusal(Kind.WRONG_STATE, "usage-already-corrected");
    }

    static UsageRefusal fileTakenOver(String when) {
        return new UsageRefusal(Kind.WRONG_STATE, "usage-file-taken-over", when);
    }
}
