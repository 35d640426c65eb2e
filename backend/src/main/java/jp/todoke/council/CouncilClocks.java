package jp.todoke.council;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.EndReason;
import jp.todoke.clock.RecountedClocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.RuleCondition;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the acts on a report to the council mean to its clocks. The caller holds the lock of the case. */
@Component
class CouncilClocks {

    private final Clocks clocks;
    private final RecountedClocks recounted;
    private final Incidents incidents;
    private final Posts posts;

    CouncilClocks(Clocks clocks, RecountedClocks recounted, Incidents incidents, Posts posts) {
        this.clocks = clocks;
        this.recounted = recounted;
        this.incidents = incidents;
        this.posts = posts;
    }

    /** The council is not told: no meeting is to be chosen. */
    void notReported(IncidentId incident) {
        clocks.end(incident, null, ClockKey.COUNCIL_ASSIGN, EndReason.NOT_NEEDED);
    }

    /** The council need not be told after all: neither meeting nor paper is due any more. */
    void notNeeded(IncidentId incident) {
        notReported(incident);
        clocks.end(incident, null, ClockKey.COUNCIL_PAPER, EndReason.NOT_NEEDED);
    }

    /**
     * The meeting is chosen; its paper is due so many open days before, and where that is past already the reason is
     * asked now.
     */
    void assigned(IncidentId incident, Meeting meeting, Instant at, @Nullable String latenessReason) {
        clocks.metWhereStarted(incident, null, ClockKey.COUNCIL_ASSIGN, at, latenessReason);
        start(incident, meeting, latenessReason);
    }

    private void start(IncidentId incident, Meeting meeting, @Nullable String latenessReason) {
        clocks.startChosen(
                incident,
                null,
                ClockKey.COUNCIL_PAPER,
                RuleCondition.ALWAYS,
                meeting.day(),
                posts.resolve(Role.SECRETARIAT, incidents.get(incident).originUnit())
                        .unitCode(),
                Role.SECRETARIAT,
                latenessReason);
    }

    /**
     * The meeting is another one: what is still due before it moves with it, and begins anew where it had ended with a
     * meeting that was cancelled; late, the reason is asked.
     */
    void moved(IncidentId incident, Meeting meeting, boolean paperOwed, @Nullable String latenessReason) {
        if (paperRuns(incident)) {
            recounted.move(incident, null, ClockKey.COUNCIL_PAPER, begin(meeting.day()));
        } else if (paperOwed) {
            start(incident, meeting, latenessReason);
        }
    }

    /** The meeting does not take place: there is none before which the paper would be due. */
    void withoutMeeting(IncidentId incident) {
        clocks.end(incident, null, ClockKey.COUNCIL_PAPER, EndReason.NOT_NEEDED);
    }

    private boolean paperRuns(IncidentId incident) {
        return clocks.find(incident, null, ClockKey.COUNCIL_PAPER)
                .filter(ClockView::running)
                .isPresent();
    }

    /** The paper is released. */
    void released(IncidentId incident, Instant at, @Nullable String latenessReason) {
        clocks.metWhereStarted(incident, null, ClockKey.COUNCIL_PAPER, at, latenessReason);
    }

    /** Whether a paper's limit can be counted from a meeting on that day. */
    boolean countsFrom(LocalDate meets) {
        return clocks.countsFrom(ClockKey.COUNCIL_PAPER, begin(meets));
    }

    /** By when the paper of a meeting on that day would be due. */
    Instant paperLimit(LocalDate meets) {
        return clocks.limit(ClockKey.COUNCIL_PAPER, begin(meets));
    }

    private static Instant begin(LocalDate day) {
        return OfficialTime.at(day, LocalTime.MIDNIGHT);
    }
}
