package jp.todoke.paper;

import jp.todoke.shared.Refusal;

/** The case has no such paper, or not yet. */
final class PaperNotThere extends Refusal {

    PaperNotThere() {
        super(Kind.NOT_FOUND, "paper-not-there");
    }
}
