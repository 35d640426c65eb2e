package jp.todoke.clock;

import jp.todoke.shared.IncidentId;

/** The case's lock, for a command on a clock by a person: the case first, then the clock. */
public interface CaseLock {

    /** Locks the case until the transaction ends. */
    void lock(IncidentId incident);
}
