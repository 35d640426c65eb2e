package jp.todoke.camunda;

import java.util.Collection;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.Track;
import jp.todoke.incident.joining.UnitJoining;
import jp.todoke.incident.reopening.Reopenings;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.stereotype.Component;

/** What the processes ask of the case. The diagrams refer to these names. */
@Component("incidentSteps")
public class IncidentSteps {

    private final Incidents incidents;
    private final UnitJoining joining;
    private final Reopenings reopenings;

    IncidentSteps(Incidents incidents, UnitJoining joining, Reopenings reopenings) {
        this.incidents = incidents;
        this.joining = joining;
        this.reopenings = reopenings;
    }

    public boolean needed(String incidentId, String track) {
        return reopenings.needed(new IncidentId(incidentId), Track.valueOf(track));
    }

    public Collection<String> facilities(String incidentId) {
        return reopenings.responding(new IncidentId(incidentId)).stream()
                .map(PartId::value)
                .toList();
    }

    public void readyForClosing(String incidentId) {
        incidents.readyForClosing(new IncidentId(incidentId));
    }

    public void facilityResponded(String incidentId) {
        joining.responded(new IncidentId(incidentId));
    }
}
