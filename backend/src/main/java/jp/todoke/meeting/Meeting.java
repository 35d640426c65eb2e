package jp.todoke.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.FullWidth;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * 審議会の会議, built from its facts: schedules of which the last holds, agenda and record in versions, and what was done of
 * it. Says what may come next.
 *
 * @param term 期
 * @param number 回, within the term
 */
public record Meeting(
        long id,
        int term,
        int number,
        List<Schedule> schedules,
        Agenda agenda,
        MeetingRecord record,
        List<Done> done,
        @Nullable Cancellation cancellation) {

    /** 次第確定, 発送, 開催, 会議要録確認, 公開, in this order. */
    public enum Stage {
        AGENDA_FIXED,
        PAPERS_SENT,
        HELD,
        MINUTES_CHECKED,
        PUBLISHED
    }

    /** 予定, then as its last stage says; or 中止. */
    public enum Status {
        PLANNED,
        AGENDA_FIXED,
        PAPERS_SENT,
        HELD,
        MINUTES_CHECKED,
        PUBLISHED,
        CANCELLED
    }

    /** Something was done of it; {@code reason}: why it was held although no papers were sent. */
    public record Done(Stage stage, @Nullable String reason, ActedBy by, Instant at) {}

    /** Why it does not take place. */
    public record Cancellation(String reason, ActedBy by, Instant at) {}

    public Status status() {
        if (cancellation != null) {
            return Status.CANCELLED;
        }
        return done.stream()
                .map(Done::stage)
                .max(Stage::compareTo)
                .map(stage -> Status.valueOf(stage.name()))
                .orElse(Status.PLANNED);
    }

    /** How many facts there are: a form that was opened at another count is stale. */
    public int version() {
        return schedules.size() + agenda.version() + record.version() + done.size() + (cancellation == null ? 0 : 1);
    }

    /** The schedule that holds. */
    public Schedule schedule() {
        return schedules.get(schedules.size() - 1);
    }

    /** 第７期第８回. */
    public String name() {
        return name(term, number);
    }

    static String name(int term, int number) {
        return "第" + FullWidth.of(term) + "期第" + FullWidth.of(number) + "回";
    }

    /** Its part of the process: {@code meeting-12}. */
    public PartId part() {
        return new PartId("meeting-" + id);
    }

    /** The meeting of a part of the process. */
    static long idOf(String part) {
        return Long.parseLong(part.substring("meeting-".length()));
    }

    /** Whether cases may still come to it and leave it. */
    public boolean open() {
        return status().compareTo(Status.HELD) < 0;
    }

    /** Refuses what is changed of a meeting that was held or cancelled. */
    void requireOpen() {
        if (!open()) {
            throw MeetingRefusal.over();
        }
    }

    /** Refuses an item put on after the papers were sent, but one whose paper is handed out at the table. */
    void requireMayPutOn(boolean atTable) {
        requireOpen();
        if (status() == Status.PAPERS_SENT && !atTable) {
            throw MeetingRefusal.papersSent();
        }
    }

    void requireMayFix() {
        if (status() != Status.PLANNED) {
            throw MeetingRefusal.notItsTurn();
        }
        if (agenda.lines().isEmpty()) {
            throw MeetingRefusal.emptyAgenda();
        }
    }

    void requireMaySend() {
        if (status() != Status.AGENDA_FIXED) {
            throw MeetingRefusal.notItsTurn();
        }
    }

    /** Refuses a record of a meeting whose day has not come, or that was held already. */
    void requireMayRecord(LocalDate today) {
        requireOpen();
        if (schedule().day().isAfter(today)) {
            throw MeetingRefusal.notYet();
        }
    }

    /**
     * Refuses to say that it was held before every item has an outcome, and asks why where no papers were sent.
     *
     * @param unsentReason why it was held without its papers having been sent here
     */
    void requireMayHold(LocalDate today, @Nullable String unsentReason) {
        requireMayRecord(today);
        if (status() == Status.PLANNED) {
            throw MeetingRefusal.agendaNotFixed();
        }
        if (!record.withoutOutcome(agenda).isEmpty()) {
            throw MeetingRefusal.outcomeMissing(record.withoutOutcome(agenda).size());
        }
        if (status() == Status.AGENDA_FIXED && (unsentReason == null || unsentReason.isBlank())) {
            throw new InvalidInput("unsentReason", "meeting.papers-not-sent");
        }
    }

    /** Refuses a stage that is not the next one after {@code before}. */
    void requireNext(Stage before) {
        if (status() != Status.valueOf(before.name())) {
            throw MeetingRefusal.notItsTurn();
        }
    }

    /** A meeting was planned. */
    public record MeetingPlanned(long meeting) implements DomainEvent {

        @Override
        public @Nullable IncidentId incident() {
            return null;
        }

        @Override
        public String detail() {
            return String.valueOf(meeting);
        }
    }

    /** Day, hour or place of a meeting changed. */
    public record MeetingRescheduled(long meeting, LocalDate day) implements DomainEvent {

        @Override
        public @Nullable IncidentId incident() {
            return null;
        }

        @Override
        public String detail() {
            return meeting + " " + day;
        }
    }

    /** A meeting does not take place. */
    public record MeetingCancelled(long meeting) implements DomainEvent {

        @Override
        public @Nullable IncidentId incident() {
            return null;
        }

        @Override
        public String detail() {
            return String.valueOf(meeting);
        }
    }

    /** Another version of an agenda stands. */
    public record AgendaChanged(long meeting, int version) implements DomainEvent {

        @Override
        public @Nullable IncidentId incident() {
            return null;
        }

        @Override
        public String detail() {
            return meeting + " " + version;
        }
    }

    /** How a meeting went was written down, or written down anew. */
    public record MeetingRecorded(long meeting, int version) implements DomainEvent {

        @Override
        public @Nullable IncidentId incident() {
            return null;
        }

        @Override
        public String detail() {
            return meeting + " " + version;
        }
    }

    /** The next thing was done of a meeting. */
    public record MeetingAdvanced(long meeting, Stage stage) implements DomainEvent {

        @Override
        public @Nullable IncidentId incident() {
            return null;
        }

        @Override
        public String detail() {
            return meeting + " " + stage;
        }
    }
}
