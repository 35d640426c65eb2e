package jp.todoke.measure;

import jp.todoke.shared.Refusal;

/** What the office would refuse of a measure that is to be done. */
final class MeasureRefusal extends Refusal {

    private MeasureRefusal(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** No plan is approved, or it has no measure of that number. */
    static MeasureRefusal notThere() {
        return new MeasureRefusal(Kind.NOT_FOUND, "measure-not-there");
    }

    /** Another person found that it was done. */
    static MeasureRefusal done() {
        return new MeasureRefusal(Kind.WRONG_STATE, "measure-done");
    }

    /** It was told as done and waits for another person. */
    static MeasureRefusal toVerify() {
        return new MeasureRefusal(Kind.WRONG_STATE, "measure-to-verify");
    }

    /** Nobody has told yet that it was done. */
    static MeasureRefusal nothingToVerify() {
        return new MeasureRefusal(Kind.WRONG_STATE, "measure-nothing-to-verify");
    }

    /** What is done again and again has no date; it has a period. */
    static MeasureRefusal goesOn() {
        return new MeasureRefusal(Kind.AGAINST_RULE, "measure-goes-on");
    }

    /** What has a date has no period. */
    static MeasureRefusal hasDate() {
        return new MeasureRefusal(Kind.AGAINST_RULE, "measure-has-date");
    }

    /** Whoever has to do it does not put off the own date. */
    static MeasureRefusal ownDate() {
        return new MeasureRefusal(Kind.NOT_ALLOWED, "measure-own-date");
    }

    /** It was decided already that it goes on after the closing. */
    static MeasureRefusal handedOver() {
        return new MeasureRefusal(Kind.WRONG_STATE, "measure-handed-over");
    }
}
