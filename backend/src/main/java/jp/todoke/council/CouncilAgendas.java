package jp.todoke.council;

import java.util.Optional;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/** On which agenda a case stands; implemented by the room of the meetings. The caller holds the lock of the case. */
public interface CouncilAgendas {

    /**
     * That meeting as a choice for a case. Refuses at {@code field} one that is not there, was held or was cancelled.
     */
    Meeting meeting(long meeting, String field, @Nullable CaseText reason, ActedBy by);

    /** Puts the case on the agenda of that meeting, and off that of any other. */
    void put(IncidentId incident, long meeting, CaseText title, CaseText authors);

    /** Takes the case off the agenda on which it stands, if it stands on one of a meeting that was not held. */
    void takeOff(IncidentId incident);

    /** 資料番号 of the case in the last agenda on which it stands. */
    Optional<Integer> paperNo(IncidentId incident);
}
