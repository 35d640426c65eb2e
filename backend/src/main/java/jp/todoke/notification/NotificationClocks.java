package jp.todoke.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.calendar.About;
import jp.todoke.calendar.ToldMoment;
import jp.todoke.clock.Basis;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.EndReason;
import jp.todoke.clock.LimitMove;
import jp.todoke.clock.LimitMoves;
import jp.todoke.clock.RecountedClocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.duty.DutyBases;
import jp.todoke.incident.duty.DutyClocks;
import jp.todoke.incident.duty.LegalDuty;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/**
 * What telling the persons does to its two limits: the first person told meets the one; that everybody is settled meets
 * the other, when the chief confirms it, at the time of the last contact. Until then that clock runs and rings, so that
 * a return is not lost.
 */
@Component
class NotificationClocks {

    private static final String MOVED_SINCE = "済んだと記録した後で、期限が早まった。";

    private final Clocks clocks;
    private final RecountedClocks recounted;
    private final LimitMoves moves;
    private final DutyClocks duties;
    private final DutyBases bases;
    private final Incidents incidents;
    private final Notifications notifications;
    private final Clock clock;

    NotificationClocks(
            Clocks clocks,
            RecountedClocks recounted,
            LimitMoves moves,
            DutyClocks duties,
            DutyBases bases,
            Incidents incidents,
            Notifications notifications,
            Clock clock) {
        this.clocks = clocks;
        this.recounted = recounted;
        this.moves = moves;
        this.duties = duties;
        this.bases = bases;
        this.incidents = incidents;
        this.notifications = notifications;
        this.clock = clock;
    }

    /**
     * The head recorded a contact, or that everybody is settled or something else was done in the place of telling:
     * asks for the reason where that was late. The contact and what was done are added already.
     */
    void recorded(IncidentId incident, NotificationEntry entry) {
        if (entry.contact() != null && entry.contact().told() > 0) {
            duties.metAsTold(
                    incident,
                    null,
                    ClockKey.PERSON_NOTICE_START,
                    entry.contact().time().time().start(),
                    entry.lateness());
        }
        if (entry.fulfils()) {
            var settledAt = settledAt(incident);
            clocks.requireReasonAsTold(incident, null, ClockKey.PERSON_NOTICE_START, settledAt, entry.lateness());
            clocks.requireReasonAsTold(incident, null, ClockKey.PERSON_NOTICE_DONE, settledAt, entry.lateness());
        }
    }

    /**
     * The chief confirmed what the head said last: that everybody is settled, that something else was done in the place
     * of telling, by which the duty is fulfilled as well, or that nobody need be told. Whoever settled it was asked why
     * it was late; where they were in time by the limit of that day, it has moved since, and the chief need not answer
     * for it.
     */
    void confirmed(IncidentId incident) {
        var said = notifications.of(incident).lastWord().orElseThrow();
        if (said.act() == NotificationAct.NOT_NEEDED && said.ground() != NoNoticeGround.SUBSTITUTE) {
            clocks.end(incident, null, ClockKey.PERSON_NOTICE_START, EndReason.NOT_NEEDED);
            clocks.end(incident, null, ClockKey.PERSON_NOTICE_DONE, EndReason.NOT_NEEDED);
        } else {
            var reason = said.latenessReason() == null
                    ? MOVED_SINCE
                    : said.latenessReason().value();
            duties.metAsTold(incident, null, ClockKey.PERSON_NOTICE_START, settledAt(incident), reason);
            duties.metAsTold(incident, null, ClockKey.PERSON_NOTICE_DONE, settledAt(incident), reason);
        }
    }

    /** Telling begins again because of what was known at that moment, and counts from it whatever else is learnt. */
    void again(IncidentId incident, Instant known) {
        bases.arisenLate(incident, LegalDuty.TO_PERSONS, known);
        duties.tellAgain(incidents.get(incident), Basis.of(known));
    }

    /** What would move if the approved plan named that day. */
    List<LimitMove> ifPlanned(IncidentId incident, LocalDate until) {
        return moves.ifGiven(incident, null, ClockKey.PERSON_NOTICE_DONE, until);
    }

    /** The approved plan names that day: everybody is to be told until its end. */
    void planned(IncidentId incident, LocalDate until) {
        recounted.dateGiven(incident, null, ClockKey.PERSON_NOTICE_DONE, until);
    }

    /** When the last was done by which everybody was settled. */
    ToldMoment settledAt(IncidentId incident) {
        return notifications.of(incident).lastDone().orElseGet(() -> ToldMoment.minute(clock.instant(), About.EXACTLY));
    }
}
