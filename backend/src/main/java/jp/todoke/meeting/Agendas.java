package jp.todoke.meeting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.todoke.council.CouncilService;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.meeting.Meeting.AgendaChanged;
import jp.todoke.meeting.Meeting.MeetingAdvanced;
import jp.todoke.process.MeetingProcess;
import jp.todoke.process.MeetingStep;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.StrippedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 次第: its items are ordered and numbered, cases are put on it, it is fixed, and the notice goes out. */
@Service
public class Agendas {

    private final MeetingRows rows;
    private final AgendaRows agendas;
    private final MeetingViews views;
    private final MeetingNotices notices;
    private final CouncilService council;
    private final Incidents incidents;
    private final CaseAccess access;
    private final MeetingProcess process;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agendas(
            MeetingRows rows,
            AgendaRows agendas,
            MeetingViews views,
            MeetingNotices notices,
            CouncilService council,
            Incidents incidents,
            CaseAccess access,
            MeetingProcess process,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.agendas = agendas;
        this.views = views;
        this.notices = notices;
        this.council = council;
        this.incidents = incidents;
        this.access = access;
        this.process = process;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** A case that waited and is left off an agenda when it is fixed, and why. */
    public record LeftOff(IncidentId incident, String reason) {}

    /**
     * Saves the agenda as typed. A case that runs stays on it: it leaves by another meeting that is chosen for it. A
     * new item has no id; one that an earlier meeting did not finish keeps its own.
     */
    @Transactional
    public void save(long id, NewAgenda typed) {
        var meeting = locked(id, typed.version());
        meeting.requireOpen();
        var carried = agendas.carried().stream()
                .collect(Collectors.toMap(each -> each.line().item(), AgendaRows.Carried::line));
        var lines = new ArrayList<AgendaLine>();
        var checks = new FieldChecks();
        for (int index = 0; index < typed.lines().size(); index++) {
            lines.add(line(meeting, typed.lines().get(index), -index - 1, carried, checks, "lines[" + index + "]"));
        }
        var kept = new HashSet<>(lines.stream().map(AgendaLine::item).toList());
        checks.that(
                meeting.agenda().lines().stream()
                        .filter(line -> line.incident() != null
                                && !incidents.get(line.incident()).status().ended())
                        .allMatch(line -> kept.contains(line.item())),
                "lines",
                "meeting.case-stays");
        checks.refuse();
        var changed = meeting.agenda().replaced(lines);
        agendas.add(id, withIds(changed), recorded());
        events.publishEvent(new AgendaChanged(id, changed.version()));
    }

    /** {@code newItem} tells a new item apart until it is kept. */
    private AgendaLine line(
            Meeting meeting,
            NewAgenda.NewLine typed,
            long newItem,
            Map<Long, AgendaLine> carried,
            FieldChecks checks,
            String at) {
        var item = typed.item();
        var stands = item == null ? null : meeting.agenda().item(item).orElse(carried.get(item));
        checks.that(item == null || stands != null, at + ".title", "meeting.unknown-item");
        checks.that(
                item != null && meeting.agenda().item(item).isPresent()
                        || meeting.status() != Meeting.Status.PAPERS_SENT
                        || typed.atTable(),
                at + ".atTable",
                "meeting.papers-sent");
        var hidden = stands != null && stands.incident() != null && !access.sees(stands.incident());
        checks.required(!hidden, at + ".title", typed.title());
        return new AgendaLine(
                item == null ? newItem : item,
                stands == null ? null : stands.incident(),
                typed.section(),
                typed.kind(),
                hidden
                        ? stands.title()
                        : typed.title() == null ? "" : typed.title().strip(),
                hidden ? stands.authors() : StrippedText.of(typed.authors()),
                typed.paperNo(),
                typed.atTable(),
                hidden ? stands.omitted() : StrippedText.of(typed.omitted()));
    }

    private Agenda withIds(Agenda agenda) {
        return new Agenda(
                agenda.version(),
                agenda.lines().stream()
                        .map(line -> line.item() > 0
                                ? line
                                : new AgendaLine(
                                        agendas.item(null, recorded()),
                                        null,
                                        line.section(),
                                        line.kind(),
                                        line.title(),
                                        line.authors(),
                                        line.paperNo(),
                                        line.atTable(),
                                        line.omitted()))
                        .toList());
    }

    /** Puts a case that waits on the agenda, late with the reason; on the agenda of another meeting it is refused. */
    @Transactional
    public void putOn(long id, int version, @Nullable IncidentId incident, @Nullable String latenessReason) {
        var meeting = rows.get(id);
        if (incident == null || !access.sees(incident)) {
            throw new InvalidInput("incident", "meeting.unknown-case");
        }
        meeting.requireOpen();
        views.requireVersion(meeting, version);
        agendas.placesOf(incident).stream()
                .map(place -> rows.get(place.meeting()))
                .filter(Meeting::open)
                .findFirst()
                .ifPresent(other -> {
                    throw MeetingRefusal.onAnotherAgenda(other.name());
                });
        council.putOn(incident, id, meeting.name() + "の次第に載せたため。", latenessReason);
    }

    /** Fixes the agenda; each case that waits and is on none is left off with a reason. */
    @Transactional
    public void fix(long id, int version, List<LeftOff> leftOff) {
        var meeting = locked(id, version);
        meeting.requireMayFix();
        var reasons = new HashMap<IncidentId, String>();
        leftOff.forEach(each -> reasons.put(each.incident(), each.reason().strip()));
        var waiting = views.waiting();
        var without = waiting.stream()
                .filter(each -> !reasons.containsKey(each.incident()))
                .count();
        if (without > 0) {
            throw new InvalidInput("leftOff", "meeting.waiting", without);
        }
        waiting.forEach(each -> rows.leftOff(id, each.incident(), reasons.get(each.incident()), recorded()));
        advance(meeting, Meeting.Stage.AGENDA_FIXED, MeetingStep.FIX_AGENDA);
    }

    /** 発送: the notice is mailed, by nothing but this act. */
    @Transactional
    public void send(long id, int version) {
        var meeting = locked(id, version);
        meeting.requireMaySend();
        notices.send(meeting);
        advance(meeting, Meeting.Stage.PAPERS_SENT, MeetingStep.SEND_PAPERS);
    }

    private void advance(Meeting meeting, Meeting.Stage stage, MeetingStep step) {
        rows.add(meeting.id(), stage, null, recorded());
        events.publishEvent(new MeetingAdvanced(meeting.id(), stage));
        process.done(meeting.part(), step);
    }

    private Meeting locked(long id, int version) {
        var meeting = rows.locked(id);
        views.requireVersion(meeting, version);
        return meeting;
    }

    private RecordedBy recorded() {
        return new RecordedBy(ActedBy.of(actors.get(), Role.SECRETARIAT), clock.instant());
    }
}
