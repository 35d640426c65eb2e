package jp.todoke.incident;

import java.time.Instant;
import jp.todoke.shared.IncidentId;

/** A track that can run again in a case that was closed and is reopened. */
public interface TrackAgain {

    Track track();

    /**
     * The track begins anew because of what was learnt at {@code known}; what it did before stays on record. The case
     * is locked and its process runs again already.
     */
    void again(IncidentId incident, Instant known);
}
