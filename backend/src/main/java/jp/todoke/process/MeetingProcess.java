package jp.todoke.process;

import jp.todoke.shared.PartId;

/**
 * What the application tells the process of a meeting of the council. Every method works in the caller's transaction
 * and expects that the caller holds the lock of the meeting.
 */
public interface MeetingProcess {

    /** A meeting was planned; {@code meeting} is unique ({@code meeting-12}). */
    void meetingPlanned(PartId meeting);

    /** The step is done. When the meeting was held, its cases are told, each by a job of its own. */
    void done(PartId meeting, MeetingStep step);

    /** The meeting does not take place: none of its steps waits any more. */
    void meetingCancelled(PartId meeting);
}
