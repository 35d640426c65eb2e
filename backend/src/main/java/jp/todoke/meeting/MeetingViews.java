package jp.todoke.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.todoke.council.CouncilService;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.meeting.MeetingView.BeforeView;
import jp.todoke.meeting.MeetingView.CancellationView;
import jp.todoke.meeting.MeetingView.CarriedView;
import jp.todoke.meeting.MeetingView.DoneView;
import jp.todoke.meeting.MeetingView.ItemView;
import jp.todoke.meeting.MeetingView.MemberView;
import jp.todoke.meeting.MeetingView.RecordView;
import jp.todoke.meeting.MeetingView.ScheduleView;
import jp.todoke.meeting.MeetingView.WaitingView;
import jp.todoke.shared.SavedByOther;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is shown of meetings; of a case only what whoever reads it may see. */
@Component
public class MeetingViews {

    private final MeetingRows rows;
    private final AgendaRows agendas;
    private final MemberRows members;
    private final MeetingNotices notices;
    private final CouncilService council;
    private final Incidents incidents;
    private final CaseAccess access;
    private final CurrentActor actors;
    private final Clock clock;

    MeetingViews(
            MeetingRows rows,
            AgendaRows agendas,
            MemberRows members,
            MeetingNotices notices,
            CouncilService council,
            Incidents incidents,
            CaseAccess access,
            CurrentActor actors,
            Clock clock) {
        this.rows = rows;
        this.agendas = agendas;
        this.members = members;
        this.notices = notices;
        this.council = council;
        this.incidents = incidents;
        this.access = access;
        this.actors = actors;
        this.clock = clock;
    }

    /** The meetings of a term and all that are open; of the latest term where none is named. */
    @Transactional(readOnly = true)
    public MeetingList list(@Nullable Integer asked) {
        var terms = rows.terms();
        var term = asked != null ? asked : terms.isEmpty() ? 1 : terms.get(0);
        return new MeetingList(term, terms, rows.lastNumber(term) + 1, mayWrite(), rows.of(term));
    }

    /** Throws {@link MeetingRefusal}. */
    @Transactional(readOnly = true)
    public MeetingView of(long id) {
        var meeting = rows.get(id);
        var roster = members.on(meeting.term(), meeting.schedule().day());
        var there = meeting.record()
                .attendance(roster.stream().map(Member::id).collect(Collectors.toSet()), meeting.agenda());
        var prepares = mayWrite() && meeting.open();
        return new MeetingView(
                id,
                meeting.term(),
                meeting.number(),
                meeting.name(),
                meeting.status(),
                meeting.version(),
                mayWrite(),
                meeting.schedule().day().isBefore(LocalDate.now(clock)),
                view(meeting.schedule()),
                meeting.schedules().subList(0, meeting.schedules().size() - 1).stream()
                        .map(MeetingViews::view)
                        .toList(),
                meeting.cancellation() == null
                        ? null
                        : new CancellationView(
                                meeting.cancellation().reason(),
                                meeting.cancellation().by().post(),
                                meeting.cancellation().at()),
                meeting.done().stream()
                        .map(done -> new DoneView(
                                done.stage(), done.reason(), done.by().post(), done.at()))
                        .toList(),
                items(meeting, there),
                view(meeting.record()),
                roster.stream()
                        .map(member -> new MemberView(member.id(), member.shortName(), member.role()))
                        .toList(),
                there.came(),
                there.open().stream().sorted().toList(),
                prepares ? waiting() : List.of(),
                prepares ? carried() : List.of(),
                prepares && meeting.status() == Meeting.Status.AGENDA_FIXED ? notices.view(meeting) : null);
    }

    /** Refuses a form that was opened before somebody else saved. */
    void requireVersion(Meeting meeting, int version) {
        if (meeting.version() != version) {
            throw new SavedByOther(of(meeting.id()));
        }
    }

    private List<ItemView> items(Meeting meeting, Attendance there) {
        var moved = new HashSet<>(rows.moved(meeting.id()));
        var before = agendas.before(meeting.id());
        return meeting.agenda().lines().stream()
                .map(line -> {
                    var hidden = line.incident() != null && !access.sees(line.incident());
                    return new ItemView(
                            line.item(),
                            meeting.agenda().number(line),
                            line.section(),
                            line.kind(),
                            hidden ? null : line.title(),
                            hidden ? null : line.authors(),
                            line.paperNo(),
                            line.atTable(),
                            hidden ? null : line.omitted(),
                            hidden ? null : line.incident(),
                            hidden,
                            line.incident() != null && moved.contains(line.incident()),
                            there.at(line.item()),
                            before.stream()
                                    .filter(each -> each.item() == line.item())
                                    .map(each ->
                                            new BeforeView(Meeting.name(each.term(), each.number()), each.outcome()))
                                    .toList());
                })
                .toList();
    }

    /** Cases that wait and are on no agenda, as far as they are seen. */
    List<WaitingView> waiting() {
        return council.waiting().stream()
                .filter(waiting -> access.sees(waiting.incident()))
                .map(waiting -> new WaitingView(
                        waiting.incident(),
                        incidents.get(waiting.incident()).title(),
                        waiting.typed() == null ? null : waiting.typed().name().value(),
                        waiting.last() == null || waiting.last().postponed() == null
                                ? null
                                : waiting.last().postponed().cause()))
                .toList();
    }

    private List<CarriedView> carried() {
        return agendas.carried().stream()
                .map(carried -> {
                    var from = rows.get(carried.meeting());
                    return new CarriedView(
                            carried.line().item(),
                            from.name(),
                            carried.outcome(),
                            carried.line().section(),
                            carried.line().kind(),
                            carried.line().title(),
                            carried.line().authors());
                })
                .toList();
    }

    /** The members on the day of a meeting. */
    Set<Long> roster(Meeting meeting) {
        return members.on(meeting.term(), meeting.schedule().day()).stream()
                .map(Member::id)
                .collect(Collectors.toSet());
    }

    private boolean mayWrite() {
        return actors.get().has(Role.SECRETARIAT);
    }

    private static ScheduleView view(Schedule schedule) {
        return new ScheduleView(
                schedule.day(),
                schedule.begins(),
                schedule.place(),
                schedule.reason(),
                schedule.by().post(),
                schedule.at());
    }

    private static RecordView view(MeetingRecord record) {
        return new RecordView(
                record.began(),
                record.ended(),
                record.observers(),
                record.officials(),
                record.attendance(),
                record.presiding(),
                record.outcomes());
    }
}
