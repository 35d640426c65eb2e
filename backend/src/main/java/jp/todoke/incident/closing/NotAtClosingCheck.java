package jp.todoke.incident.closing;

import jp.todoke.shared.Refusal;

/** Tracks still run: the closing check has not come yet. */
final class NotAtClosingCheck extends Refusal {

    NotAtClosingCheck() {
        super(Kind.WRONG_STATE, "not-at-closing-check");
    }
}
