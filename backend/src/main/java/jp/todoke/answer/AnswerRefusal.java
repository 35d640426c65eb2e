package jp.todoke.answer;

import jp.todoke.shared.Refusal;

/** What the office would refuse of answers to a reporter. */
final class AnswerRefusal extends Refusal {

    private AnswerRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** It is not there, or not for this reader: both are told alike. */
    static AnswerRefusal notThere() {
        return new AnswerRefusal(Kind.NOT_FOUND, "reporter-answer-not-found");
    }

    /** A merged case goes on as another: its reporter is answered from there. */
    static AnswerRefusal merged() {
        return new AnswerRefusal(Kind.WRONG_STATE, "reporter-answer-merged");
    }
}
