package jp.todoke.supervisor;

import jp.todoke.shared.Refusal;

/** The report line does not stand where this act belongs; the sentence says where it stands. */
public final class SupervisorRefusal extends Refusal {

    private SupervisorRefusal(Kind kind, String code) {
        super(kind, code);
    }

    static SupervisorRefusal at(ReportStatus status) {
        return new SupervisorRefusal(
                Kind.WRONG_STATE,
                switch (status) {
                    case AWAITING_HEAD -> "report-awaits-head";
                    case AWAITING_CHIEF -> "report-awaits-chief";
                    case AWAITING_WRITTEN -> "report-awaits-written";
                    case AWAITING_DECISION -> "report-awaits-decision";
                    case ACCEPTED -> "report-accepted";
                    case NOT_NEEDED -> "report-not-needed";
                });
    }
}
