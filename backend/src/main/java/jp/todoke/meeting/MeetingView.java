package jp.todoke.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import jp.todoke.council.Postponement;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its page shows it. {@code roster} are the members on its day; {@code came} how many of them came at all;
 * {@code silent} those of whom nothing was entered. {@code waiting}, {@code carried} and {@code notice} are for the
 * secretariat alone, while the meeting is open.
 */
public record MeetingView(
        long id,
        int term,
        int number,
        String name,
        Meeting.Status status,
        int version,
        boolean mayWrite,
        boolean past,
        ScheduleView schedule,
        List<ScheduleView> formerSchedules,
        @Nullable CancellationView cancellation,
        List<DoneView> done,
        List<ItemView> agenda,
        RecordView record,
        List<MemberView> roster,
        int came,
        List<Long> silent,
        List<WaitingView> waiting,
        List<CarriedView> carried,
        @Nullable NoticeView notice) {

    /** Day, hour and place; {@code reason}: why it moved. */
    public record ScheduleView(
            LocalDate day, LocalTime begins, String place, @Nullable String reason, String post, Instant at) {}

    public record CancellationView(String reason, String post, Instant at) {}

    /** Something that was done of it, by which post. */
    public record DoneView(Meeting.Stage stage, @Nullable String reason, String post, Instant at) {}

    /**
     * An item; {@code number} is （１） within its section. Of a case that whoever reads it does not see, {@code hidden}
     * is true and neither number nor title are told. {@code moved}: its case has learned what became of it.
     */
    public record ItemView(
            long item,
            int number,
            AgendaLine.Section section,
            AgendaLine.Kind kind,
            @Nullable String title,
            @Nullable String authors,
            @Nullable Integer paperNo,
            boolean atTable,
            @Nullable String omitted,
            @Nullable IncidentId incident,
            boolean hidden,
            boolean moved,
            Attendance.AtItem attendance,
            List<BeforeView> before) {}

    /** What became of an item at an earlier meeting. */
    public record BeforeView(String meeting, ItemOutcome.Outcome outcome) {}

    /** How it went, as it was typed last. */
    public record RecordView(
            @Nullable LocalTime began,
            @Nullable LocalTime ended,
            @Nullable Integer observers,
            List<String> officials,
            List<AttendanceEntry> attendance,
            List<Presiding> presiding,
            List<ItemOutcome> outcomes) {}

    /** A member as lists write it. */
    public record MemberView(long id, String shortName, Member.Role role) {}

    /**
     * A case that waits for the council and is on no agenda.
     *
     * @param title made of codes
     * @param typed the meeting that was typed for it
     * @param postponed why the council was not told of it at the last one
     */
    public record WaitingView(
            IncidentId incident, String title, @Nullable String typed, Postponement.@Nullable Cause postponed) {}

    /** An item without a case that an earlier meeting did not finish. */
    public record CarriedView(
            long item,
            String meeting,
            ItemOutcome.Outcome outcome,
            AgendaLine.Section section,
            AgendaLine.Kind kind,
            String title,
            @Nullable String authors) {}

    /** What 発送 would mail, to whom, and who gets it on paper. */
    public record NoticeView(String subject, String body, List<String> byMail, List<String> onPaper) {}
}
