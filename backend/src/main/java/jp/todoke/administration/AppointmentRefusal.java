package jp.todoke.administration;

import jp.todoke.shared.Refusal;

/** What an appointment refuses. */
final class AppointmentRefusal extends Refusal {

    private AppointmentRefusal(Kind kind, String code) {
        super(kind, code);
    }

    static AppointmentRefusal notThere() {
        return new AppointmentRefusal(Kind.NOT_FOUND, "not-found");
    }

    static AppointmentRefusal decided() {
        return new AppointmentRefusal(Kind.WRONG_STATE, "appointment-decided");
    }

    /** Another proposal for the same person at the same post waits for its second person. */
    static AppointmentRefusal waiting() {
        return new AppointmentRefusal(Kind.WRONG_STATE, "appointment-waiting");
    }

    /** Whoever proposed it does not confirm it, nor whoever is appointed. */
    static AppointmentRefusal needsAnother() {
        return new AppointmentRefusal(Kind.NOT_ALLOWED, "appointment-needs-another");
    }

    /** Nobody lets the own post last longer. */
    static AppointmentRefusal ofOneself() {
        return new AppointmentRefusal(Kind.NOT_ALLOWED, "appointment-of-oneself");
    }
}
