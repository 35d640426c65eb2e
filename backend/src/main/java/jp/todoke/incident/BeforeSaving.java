package jp.todoke.incident;

import jp.todoke.shared.IncidentId;

/**
 * Says what saving a fact would bring about: it is saved by the command that saves it, looked at, and taken back, so
 * that the two can never differ. Implemented where the duty to report is judged.
 */
public interface BeforeSaving {

    /** Refuses what {@code saving} refuses; nothing of it stays. */
    FactConsequences of(IncidentId incident, Runnable saving);
}
