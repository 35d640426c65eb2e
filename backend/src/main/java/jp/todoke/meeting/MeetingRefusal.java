package jp.todoke.meeting;

import jp.todoke.shared.Refusal;

/** What the office would refuse of meetings. */
final class MeetingRefusal extends Refusal {

    private MeetingRefusal(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    static MeetingRefusal notThere() {
        return new MeetingRefusal(Kind.NOT_FOUND, "meeting-not-found");
    }

    static MeetingRefusal memberNotThere() {
        return new MeetingRefusal(Kind.NOT_FOUND, "meeting-member-not-found");
    }

    /** It was held or cancelled. */
    static MeetingRefusal over() {
        return new MeetingRefusal(Kind.WRONG_STATE, "meeting-over");
    }

    /** Another act comes first, or this one is done. */
    static MeetingRefusal notItsTurn() {
        return new MeetingRefusal(Kind.WRONG_STATE, "meeting-not-its-turn");
    }

    static MeetingRefusal agendaNotFixed() {
        return new MeetingRefusal(Kind.WRONG_STATE, "meeting-agenda-not-fixed");
    }

    static MeetingRefusal emptyAgenda() {
        return new MeetingRefusal(Kind.WRONG_STATE, "meeting-empty-agenda");
    }

    static MeetingRefusal notYet() {
        return new MeetingRefusal(Kind.WRONG_STATE, "meeting-not-yet");
    }

    static MeetingRefusal papersSent() {
        return new MeetingRefusal(Kind.WRONG_STATE, "meeting-papers-sent");
    }

    static MeetingRefusal outcomeMissing(int items) {
        return new MeetingRefusal(Kind.WRONG_STATE, "meeting-outcome-missing", items);
    }

    static MeetingRefusal papersNotConfirmed(long cases) {
        return new MeetingRefusal(Kind.WRONG_STATE, "meeting-papers-not-confirmed", cases);
    }

    /** The case stands on the agenda of another meeting. */
    static MeetingRefusal onAnotherAgenda(String meeting) {
        return new MeetingRefusal(Kind.WRONG_STATE, "meeting-on-another-agenda", meeting);
    }
}
