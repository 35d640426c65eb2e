package jp.todoke.training;

import jp.todoke.shared.Refusal;

/** What the office would refuse of trainings. */
final class TrainingRefusal extends Refusal {

    private TrainingRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** It is not there, or was taken back. */
    static TrainingRefusal notThere() {
        return new TrainingRefusal(Kind.NOT_FOUND, "training-not-found");
    }

    /** Only whoever entered it and the secretariat take it back. */
    static TrainingRefusal ofOthers() {
        return new TrainingRefusal(Kind.NOT_ALLOWED, "training-of-others");
    }
}
