package jp.todoke.meeting;

import java.time.Clock;
import java.util.List;
import jp.todoke.council.CouncilService;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** After a meeting each of its cases learns, once, what became of it there. */
@Service
public class MeetingCases {

    private final MeetingRows rows;
    private final CouncilService council;
    private final Clock clock;

    MeetingCases(MeetingRows rows, CouncilService council, Clock clock) {
        this.rows = rows;
        this.council = council;
        this.clock = clock;
    }

    /** The cases of a held meeting, by the part of its process. */
    @Transactional(readOnly = true)
    public List<String> of(String part) {
        return rows.get(Meeting.idOf(part)).agenda().cases().stream()
                .map(IncidentId::value)
                .toList();
    }

    /**
     * Moves a case on, or back to waiting for a meeting, by the outcome of its item; on behalf of whoever recorded that
     * the meeting was held. Told twice it changes nothing.
     */
    @Transactional
    public void move(IncidentId incident, String part) {
        var meeting = rows.get(Meeting.idOf(part));
        var item = meeting.agenda().of(incident).orElseThrow();
        var outcome = meeting.record().of(item.item()).orElseThrow();
        var by = meeting.done().stream()
                .filter(done -> done.stage() == Meeting.Stage.HELD)
                .findFirst()
                .orElseThrow()
                .by();
        var where = new CaseText(meeting.name());
        if (outcome.outcome().told()) {
            council.toldAt(incident, meeting.schedule().day(), where, by);
        } else {
            council.postponed(incident, meeting.id(), outcome.outcome().cause(), where, by);
        }
        rows.addMoved(meeting.id(), incident, clock.instant());
    }
}
