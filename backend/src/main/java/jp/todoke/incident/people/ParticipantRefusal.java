package jp.todoke.incident.people;

import jp.todoke.shared.Refusal;

/** A withdrawal of somebody named in the case that cannot be. */
final class ParticipantRefusal extends Refusal {

    private ParticipantRefusal(Kind kind, String code) {
        super(kind, code);
    }

    static ParticipantRefusal notThere() {
        return new ParticipantRefusal(Kind.NOT_FOUND, "not-found");
    }

    static ParticipantRefusal ofAnotherUnit() {
        return new ParticipantRefusal(Kind.NOT_ALLOWED, "participant-of-another-unit");
    }

    static ParticipantRefusal alreadyWithdrawn() {
        return new ParticipantRefusal(Kind.WRONG_STATE, "participant-withdrawn");
    }
}
