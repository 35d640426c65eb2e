package jp.todoke.identity;

import jp.todoke.shared.Refusal;

/** A party to the case asked for what only those who handle it see or do; what it has to say it states. */
public final class PartyOnlyStates extends Refusal {

    public PartyOnlyStates() {
        super(Kind.NOT_ALLOWED, "party-only-states");
    }
}
