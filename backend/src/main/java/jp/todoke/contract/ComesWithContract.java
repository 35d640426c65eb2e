package jp.todoke.contract;

import jp.todoke.shared.IncidentId;

/** What a room knows under a contract of a case and what comes along where that contract enters another case. */
public interface ComesWithContract {

    /**
     * The contract of {@code from} is one of {@code to}, too, by a merging or a splitting. Whoever merges or splits
     * holds the lock of both cases.
     */
    void carry(IncidentId from, IncidentId to, long contract);
}
