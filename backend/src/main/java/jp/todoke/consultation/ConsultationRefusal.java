package jp.todoke.consultation;

import jp.todoke.shared.Refusal;

/** What the office would refuse of consultations. */
final class ConsultationRefusal extends Refusal {

    private ConsultationRefusal(Kind kind, String code) {
        super(kind, code);
    }

    static ConsultationRefusal notThere() {
        return new ConsultationRefusal(Kind.NOT_FOUND, "consultation-not-found");
    }

    /** No answer comes before the question. */
    static ConsultationRefusal notAsked() {
        return new ConsultationRefusal(Kind.WRONG_STATE, "consultation-not-asked");
    }

    /** What is withdrawn stays as it is; it is entered anew. */
    static ConsultationRefusal withdrawn() {
        return new ConsultationRefusal(Kind.WRONG_STATE, "consultation-withdrawn");
    }
}
