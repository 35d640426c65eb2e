package jp.todoke.camunda;

import java.util.Collection;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.joining.FacilityJoining;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.stereotype.Component;

/** What the processes ask of the case. The diagrams refer to these names. */
@Component("incidentSteps")
public class IncidentSteps {

    private final Incidents incidents;
    private final FacilityJoining joining;

    IncidentSteps(Incidents incidents, FacilityJoining joining) {
        this.incidents = incidents;
        this.joining = joining;
    }

    public Collection<String> facilities(String incidentId) {
        return incidents.facilities(new IncidentId(incidentId)).stream()
                .map(PartId::value)
                .toList();
    }

    /** The case stays locked until the plan waits for its chief, so that no receipt comes in between. */
    public boolean hasFacility(String incidentId) {
        var incident = new IncidentId(incidentId);
        incidents.lock(incident);
        return !incidents.facilities(incident).isEmpty();
    }

    public void readyForClosing(String incidentId) {
        incidents.readyForClosing(new IncidentId(incidentId));
    }

    public void facilityResponded(String incidentId) {
        joining.responded(new IncidentId(incidentId));
    }
}
