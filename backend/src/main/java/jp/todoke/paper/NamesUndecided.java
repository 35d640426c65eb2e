package jp.todoke.paper;

import jp.todoke.shared.Refusal;

/** The paper may name somebody, and nobody has decided whether it does. */
final class NamesUndecided extends Refusal {

    NamesUndecided(int places) {
        super(Kind.AGAINST_RULE, "paper-names-undecided", places);
    }
}
