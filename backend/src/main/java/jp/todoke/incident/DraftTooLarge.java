package jp.todoke.incident;

import jp.todoke.shared.Refusal;

/** More than a first report can hold. */
final class DraftTooLarge extends Refusal {

    DraftTooLarge() {
        super(Kind.INVALID, "draft-too-large");
    }
}
