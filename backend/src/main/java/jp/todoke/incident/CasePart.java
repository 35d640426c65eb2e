package jp.todoke.incident;

import java.util.List;
import jp.todoke.shared.IncidentId;

/** One track's part in a case: each track declares one bean of it. */
public interface CasePart {

    /** The track's word in addresses and screens: {@code search}. */
    String track();

    /** What of this track hinders closing; empty when nothing does. */
    List<OpenWork> openWork(IncidentId incident);

    /**
     * Whether something of this track reached beyond the office, so that the case cannot be withdrawn any more: a duty
     * was judged to exist, a report was filed, somebody was told.
     */
    default boolean keepsFromWithdrawal(IncidentId incident) {
        return false;
    }

    /**
     * Tells the process once more what is true and may still be waited for; harmless when nothing waits. The case is
     * locked.
     */
    default void remindProcess(IncidentId incident) {}
}
