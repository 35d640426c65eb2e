package jp.todoke.identity;

import jp.todoke.shared.Refusal;

/** Whoever is a party to the case can no longer act in it; somebody else has the tasks. */
public final class PartyMustNotAct extends Refusal {

    public PartyMustNotAct() {
        super(Kind.NOT_ALLOWED, "party-must-not-act");
    }
}
