package jp.todoke.worklist;

import jp.todoke.shared.Refusal;

/** No diagram has such a step. */
final class UnknownStep extends Refusal {

    UnknownStep() {
        super(Kind.NOT_FOUND, "not-found");
    }
}
