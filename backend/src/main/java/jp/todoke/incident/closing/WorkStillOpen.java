package jp.todoke.incident.closing;

import jp.todoke.shared.Refusal;

/** Something still hinders closing; its sentences are told one after the other. */
final class WorkStillOpen extends Refusal {

    WorkStillOpen(String sentences) {
        super(Kind.AGAINST_RULE, "work-still-open", sentences);
    }
}
