package jp.todoke.incident;

import jp.todoke.shared.IncidentId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What begins after all tracks of a case have ended: until it is done the closing is not due. The caller holds the lock
 * of the case.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class WorkAfterTracks {

    private final Incidents incidents;
    private final IncidentRows rows;
    private final ClosingClock closing;
    /** Asked when needed, for the tracks themselves tell here what they have done. */
    private final ObjectProvider<CasePart> parts;

    WorkAfterTracks(Incidents incidents, IncidentRows rows, ClosingClock closing, ObjectProvider<CasePart> parts) {
        this.incidents = incidents;
        this.rows = rows;
        this.closing = closing;
        this.parts = parts;
    }

    /** Something is at work again: where the case waited for its closing check, it waits no more. */
    public void begins(IncidentId incident) {
        rows.running(incident);
        closing.backAtWork(incident);
    }

    /**
     * Something was done: where all tracks had ended before and nothing else is at work, the case waits for its closing
     * check again.
     */
    public void ended(IncidentId incident) {
        if (rows.tracksEnded(incident)
                && incidents.get(incident).status() == IncidentStatus.RUNNING
                && parts.stream().allMatch(part -> part.openWork(incident).isEmpty())) {
            incidents.readyForClosing(incident);
        }
    }
}
