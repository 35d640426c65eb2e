package jp.todoke.process;

import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * What the application tells the process. Every method works in the caller's transaction and expects that the caller
 * already holds the lock of the case (or of the clock).
 */
public interface CaseProcess {

    /** The part under which the reviews after the closing, and what is asked and decided with them, wait. */
    PartId FOLLOW_UP = new PartId("followup");

    /** Starts the case's process; its units must already be recorded. */
    void incidentReported(IncidentId incident);

    /** The step is done. Throws {@link StepNotOpen} when it does not wait for anybody. */
    void stepDone(IncidentId incident, @Nullable PartId part, Step step);

    /** The section chief has received the case; heard only where the process waits for it. */
    void chiefReceived(IncidentId incident);

    /** A duty to report exists; {@code duty} is unique within the case, which the caller has made sure of by a row. */
    void dutyArose(IncidentId incident, PartId duty);

    /** No duty to report exists after all: what is still to be filed for it is asked for no more. */
    void dutyDissolved(IncidentId incident, PartId duty);

    /**
     * The one report that is both 速報 and 確報 was filed: neither of the two is asked for any more. The caller has
     * recorded it. Throws {@link StepNotOpen} when the first of them does not wait for anybody.
     */
    void filedAsBoth(IncidentId incident, PartId duty);

    /** The duty to report is to be judged again: told while that waits already, or twice, it begins once. */
    void judgeAgain(IncidentId incident);

    /** The persons concerned are to be told again: told while that goes on, or twice, it begins once. */
    void tellPersonsAgain(IncidentId incident);

    /**
     * The case is to be published after all: told while that is decided or waits already, or twice, it begins once. The
     * caller has recorded the decision.
     */
    void publishAfterAll(IncidentId incident);

    /**
     * A further unit is concerned: its search and its report line begin. The caller has recorded it by a row; a unit
     * whose process was begun already is not begun again, so that this may be told once more.
     */
    void unitJoined(IncidentId incident, PartId part);

    /**
     * Something was found of which others outside know: what is to be done begins; {@code work} is unique within the
     * case, which the caller has made sure of by a row.
     */
    void mediumFound(IncidentId incident, PartId work);

    /** Two persons withdrew the case: whatever of it still waits for somebody does so no more. */
    void withdrawn(IncidentId incident);

    /**
     * Two persons ended the units' response as not needed, also of units that joined later: whatever of it still waits
     * for somebody does so no more. As of the four below, the caller has recorded it, and told twice it changes
     * nothing.
     */
    void facilityResponseEnded(IncidentId incident);

    /** Two persons ended the judging as not needed. */
    void assessmentEnded(IncidentId incident);

    /** Two persons ended telling the persons as not needed. */
    void notificationEnded(IncidentId incident);

    /** Publication ended as not needed, or it is not to be published after all. */
    void publicationEnded(IncidentId incident);

    /** Two persons ended prevention as not needed, and the report to the council with it. */
    void preventionEnded(IncidentId incident);

    /**
     * The issued council paper is to be compiled anew; heard only while the meeting is still to be held. The caller has
     * recorded it, and told twice it begins once.
     */
    void paperToReplace(IncidentId incident);

    /** The case goes on as a part of another one: whatever of it still waits for somebody does so no more. */
    void merged(IncidentId incident);

    /** The closed case runs again, with the tracks that its rows say are needed. The caller has recorded them. */
    void reopened(IncidentId incident);

    /**
     * A measure of the approved plan is to be done: its own process starts, beside the case's and beyond its closing.
     * {@code measure} waits once at a time, which the caller has made sure of by a row.
     */
    void measureStarted(IncidentId incident, PartId measure);

    /** A measure is waited for no more; where its process does not run nothing changes. */
    void measureEnded(IncidentId incident, PartId measure);

    /**
     * The reviews of the measures after the closing begin: their own process starts. At most one runs for a case, which
     * the caller has made sure of by a row.
     */
    void followUpStarted(IncidentId incident);

    /** One of the reviews was made, which the caller has recorded; the facility is not asked for it any more. */
    void reviewMade(IncidentId incident);

    /** The reviews are waited for no more; where their process does not run nothing changes. */
    void followUpEnded(IncidentId incident);

    /** Starts the process of a running clock. */
    void clockStarted(IncidentId incident, PartId clock);

    /** The limit of a running clock changed: its next rung is asked for again. */
    void clockMoved(PartId clock);

    /** A running clock was met, waived or resolved: its timer goes. */
    void clockStopped(PartId clock);

    /** The limit of the head's report moved: the timer that takes the report up by itself is set again. */
    void headReportLimitMoved(IncidentId incident, PartId part);
}
