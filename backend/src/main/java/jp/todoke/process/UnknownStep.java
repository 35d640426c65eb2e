package jp.todoke.process;

import jp.todoke.shared.Refusal;

/** No diagram has such a step. */
public final class UnknownStep extends Refusal {

    UnknownStep() {
        super(Kind.NOT_FOUND, "not-found");
    }
}
