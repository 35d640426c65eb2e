package jp.todoke.incident.closing;

import java.time.Clock;
import java.util.Set;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.EndReason;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.SecondPersons;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.ClosingClock;
import jp.todoke.incident.IncidentRows;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.progress.ProgressOfCases;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.Step;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 完了確認と終結: nothing is closed while any track has work open, nor by anybody concerned. */
@Service
public class Closing {

    /** What is still done of the measures after the closing. */
    private static final Set<ClockKey> OUTLIVE_IT =
            Set.of(ClockKey.MEASURE, ClockKey.EFFECTIVENESS, ClockKey.FOLLOW_UP_ANSWER, ClockKey.SUCCESSOR);

    private final Incidents incidents;
    private final IncidentRows rows;
    private final ProgressOfCases progress;
    private final CaseAccess access;
    private final SecondPersons secondPersons;
    private final CurrentActor currentActor;
    private final Clocks clocks;
    private final ClosingClock closingClock;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;
    private final JdbcClient sql;
    private final Clock clock;

    Closing(
            Incidents incidents,
            IncidentRows rows,
            ProgressOfCases progress,
            CaseAccess access,
            SecondPersons secondPersons,
            CurrentActor currentActor,
            Clocks clocks,
            ClosingClock closingClock,
            CaseProcess process,
            ApplicationEventPublisher events,
            JdbcClient sql,
            Clock clock) {
        this.incidents = incidents;
        this.rows = rows;
        this.progress = progress;
        this.access = access;
        this.secondPersons = secondPersons;
        this.currentActor = currentActor;
        this.clocks = clocks;
        this.closingClock = closingClock;
        this.process = process;
        this.events = events;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Closes the case and ends its process; late, that needs the reason. The dates of measures outlive the case, as do
     * the reviews that began with an earlier closing.
     */
    @Transactional
    public void close(IncidentId id, @Nullable String note, @Nullable String latenessReason) {
        incidents.lock(id);
        incidents.requireRunning(id);
        var incident = incidents.get(id);
        if (!rows.tracksEnded(id)) {
            throw new NotAtClosingCheck();
        }
        if (secondPersons
                        .leftOut(id, null, Step.CLOSING_CHECK)
                        .contains(currentActor.get().accountId())
                || access.isParty(id)) {
            throw new PartyCannotClose();
        }
        var missing = progress.of(id).missing();
        if (!missing.isEmpty()) {
            throw new WorkStillOpen(missing);
        }
        closingClock.closed(id, clock.instant(), latenessReason);
        record(id, note);
        rows.closed(id);
        clocks.end(id, EndReason.CLOSED, OUTLIVE_IT);
        events.publishEvent(new IncidentClosed(id));
        process.stepDone(id, null, Step.CLOSING_CHECK);
    }

    private void record(IncidentId id, @Nullable String note) {
        sql.sql(
                        """
                insert into incident_closing (incident, note, acted_by, acted_name, acted_post, closed_at)
                values (:incident, :note, :by, :byName, :byPost, :now)""")
                .param("incident", id.value())
                .param("note", note)
                .params(ActedBy.of(currentActor.get(), Role.SECRETARIAT).parameters())
                .param("now", DbTime.of(clock.instant()))
                .update();
    }
}
