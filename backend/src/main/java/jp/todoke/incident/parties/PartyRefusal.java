package jp.todoke.incident.parties;

import jp.todoke.shared.Refusal;

/** The person stands to the case already as was asked. */
final class PartyRefusal extends Refusal {

    private PartyRefusal(String code) {
        super(Kind.WRONG_STATE, code);
    }

    static PartyRefusal alreadyParty() {
        return new PartyRefusal("already-party");
    }

    static PartyRefusal noParty() {
        return new PartyRefusal("no-party");
    }
}
