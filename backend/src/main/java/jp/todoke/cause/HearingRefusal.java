package jp.todoke.cause;

import jp.todoke.shared.Refusal;

/** What cannot be done with a hearing. */
final class HearingRefusal extends Refusal {

    private HearingRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** The case has no such hearing. */
    static HearingRefusal notFound() {
        return new HearingRefusal(Kind.NOT_FOUND, "hearing-not-found");
    }

    /** It counts no more already. */
    static HearingRefusal withdrawnAlready() {
        return new HearingRefusal(Kind.WRONG_STATE, "hearing-withdrawn");
    }
}
