package jp.todoke.camunda;

import java.util.Collection;
import jp.todoke.meeting.MeetingCases;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** What CouncilMeetingProcess asks and does. The diagrams refer to these names. */
@Component("meetingSteps")
public class MeetingSteps {

    private final MeetingCases cases;

    MeetingSteps(MeetingCases cases) {
        this.cases = cases;
    }

    /** The numbers of the cases on the agenda of a held meeting. */
    public Collection<String> cases(String partId) {
        return cases.of(partId);
    }

    /** The case learns what became of it at the meeting. */
    public void tell(String incidentId, String partId) {
        cases.move(new IncidentId(incidentId), partId);
    }
}
