package jp.todoke.assessment;

import jp.todoke.shared.Refusal;

/** What the secretariat would refuse of a judgement. */
abstract sealed class AssessmentRefusal extends Refusal {

    private AssessmentRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** A judgement already stands or waits for the second person. */
    static final class AlreadyJudged extends AssessmentRefusal {
        AlreadyJudged() {
            super(Kind.WRONG_STATE, "assessment-already-judged");
        }
    }

    /** Nobody has judged yet, so nothing can be judged again. */
    static final class NothingToJudgeAgain extends AssessmentRefusal {
        NothingToJudgeAgain() {
            super(Kind.WRONG_STATE, "assessment-nothing-to-judge-again");
        }
    }

    /** No judgement waits for a second person. */
    static final class NothingToConfirm extends AssessmentRefusal {
        NothingToConfirm() {
            super(Kind.WRONG_STATE, "assessment-nothing-to-confirm");
        }
    }

    /** A judgement says already whether there is anything to report. */
    static final class JudgementHolds extends AssessmentRefusal {
        JudgementHolds() {
            super(Kind.WRONG_STATE, "assessment-judgement-holds");
        }
    }

    /** Somebody has begun the report before it was judged. */
    static final class ReportBegun extends AssessmentRefusal {
        ReportBegun() {
            super(Kind.WRONG_STATE, "assessment-report-begun");
        }
    }

    /** The table of duties names no duty by the facts as they are. */
    static final class NoDutyByRules extends AssessmentRefusal {
        NoDutyByRules() {
            super(Kind.AGAINST_RULE, "assessment-no-duty-by-rules");
        }
    }
}
