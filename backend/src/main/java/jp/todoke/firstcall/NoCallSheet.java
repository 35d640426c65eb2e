package jp.todoke.firstcall;

import jp.todoke.shared.Refusal;

/** The case did not begin with a telephone call. */
final class NoCallSheet extends Refusal {

    NoCallSheet() {
        super(Kind.NOT_FOUND, "no-call-sheet");
    }
}
