package jp.todoke.incident.casefile;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.todoke.calendar.PastTimeCheck;
import jp.todoke.calendar.SentTime;
import jp.todoke.identity.Signatures;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.incident.course.PlannedAct;
import jp.todoke.incident.course.PlannedActs;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 今後の予定: acts to come, which become done or lapse. */
@Service
public class PlannedActService {

    private static final String SOURCE = "planned";

    private final Incidents incidents;
    private final PlannedActs acts;
    private final Signatures signatures;
    private final Clock clock;

    PlannedActService(Incidents incidents, PlannedActs acts, Signatures signatures, Clock clock) {
        this.incidents = incidents;
        this.acts = acts;
        this.signatures = signatures;
        this.clock = clock;
    }

    /**
     * Writes down what is to be done, when in the words in which that was said, and by which unit of the case; the same
     * key again adds nothing.
     */
    @Transactional
    public void plan(IncidentId incident, String when, String what, String unit, UUID key) {
        begin(incident);
        if (acts.pressed(incident, key)) {
            return;
        }
        new FieldChecks()
                .that(signatures.unitsOf(incident).contains(unit), "unit", "not-a-unit-of-the-case")
                .refuse();
        acts.add(incident, when, what, unit, key);
    }

    /** It was done at that time, as told: a line of the course of events tells it. */
    @Transactional
    public void done(IncidentId incident, long act, SentTime time, String what) {
        begin(incident);
        var planned = open(incident, act);
        var checks = new FieldChecks();
        PastTimeCheck.checkSent(checks, "time.", time, clock.instant());
        checks.refuse();
        acts.done(incident, planned, new NewEntry(time.time(), planned.unitName(), what, EntryKind.OTHER, SOURCE));
    }

    /** It will not be done, for that reason. */
    @Transactional
    public void lapsed(IncidentId incident, long act, String reason) {
        begin(incident);
        acts.lapsed(incident, open(incident, act), reason);
    }

    /** All of a case, ended ones included. */
    @Transactional(readOnly = true)
    public List<PlannedAct> of(IncidentId incident) {
        return acts.of(incident);
    }

    private PlannedAct open(IncidentId incident, long act) {
        var found = acts.of(incident).stream()
                .filter(each -> each.id() == act)
                .findFirst()
                .orElseThrow(PlannedActRefusal::notThere);
        if (!found.open()) {
            throw PlannedActRefusal.ended();
        }
        return found;
    }

    private void begin(IncidentId incident) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
    }
}
