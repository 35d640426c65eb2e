package jp.todoke.incident;

import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;

/** What a unit had done already in a case that is merged into another one, so that nobody is asked for it again. */
public interface DoneInMergedCase {

    /**
     * Enters it in the case that goes on, as it was said and by whom, and tells the process and the clocks there. Both
     * cases are locked; the unit has just joined the case {@code into}.
     */
    void carry(IncidentId from, IncidentId into, PartId part);
}
