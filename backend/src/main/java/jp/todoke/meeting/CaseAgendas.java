package jp.todoke.meeting;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import jp.todoke.council.CouncilAgendas;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.organisation.Role;
import jp.todoke.meeting.Meeting.AgendaChanged;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A case comes onto the agenda of the meeting that is chosen for it, and leaves the one that was chosen before. */
@Component
class CaseAgendas implements CouncilAgendas {

    private final MeetingRows rows;
    private final AgendaRows agendas;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseAgendas(
            MeetingRows rows, AgendaRows agendas, CurrentActor actors, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.agendas = agendas;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public jp.todoke.council.Meeting meeting(long meeting, String field, @Nullable CaseText reason, ActedBy by) {
        var chosen = rows.find(meeting).orElseThrow(() -> new InvalidInput(field, "meeting.unknown"));
        if (!chosen.open()) {
            throw new InvalidInput(field, "meeting.over");
        }
        var schedule = chosen.schedule();
        return new jp.todoke.council.Meeting(
                new CaseText(chosen.name()),
                schedule.day(),
                schedule.begins(),
                new CaseText(schedule.place()),
                reason,
                meeting,
                null,
                by);
    }

    /**
     * The meetings are locked in the order of their ids, so that two cases that change places do not block each other.
     */
    @Override
    public void put(IncidentId incident, long meeting, CaseText title, CaseText authors) {
        Stream.concat(agendas.placesOf(incident).stream().map(AgendaRows.Place::meeting), Stream.of(meeting))
                .distinct()
                .sorted()
                .forEach(each -> {
                    var locked = rows.locked(each);
                    if (each != meeting) {
                        takeOff(incident, locked);
                    } else if (locked.agenda().of(incident).isEmpty()) {
                        locked.requireOpen();
                        save(locked, locked.agenda().with(line(incident, locked, title, authors)));
                    }
                });
    }

    private AgendaLine line(IncidentId incident, Meeting meeting, CaseText title, CaseText authors) {
        var item = agendas.itemOf(incident)
                .filter(known -> !agendas.told(known))
                .orElseGet(() -> agendas.item(incident, recorded()));
        return new AgendaLine(
                item,
                incident,
                AgendaLine.Section.FIRST,
                AgendaLine.Kind.REPORT,
                title.value(),
                authors.value(),
                meeting.agenda().nextPaperNo(),
                meeting.status() == Meeting.Status.PAPERS_SENT,
                null);
    }

    @Override
    public void takeOff(IncidentId incident) {
        agendas.placesOf(incident).stream()
                .map(AgendaRows.Place::meeting)
                .sorted()
                .forEach(each -> takeOff(incident, rows.locked(each)));
    }

    /** Where it was held or cancelled, it stays to be read. */
    private void takeOff(IncidentId incident, Meeting meeting) {
        if (meeting.open()) {
            save(meeting, meeting.agenda().without(incident));
        }
    }

    private void save(Meeting meeting, Agenda agenda) {
        agendas.add(meeting.id(), agenda, recorded());
        events.publishEvent(new AgendaChanged(meeting.id(), agenda.version()));
    }

    @Override
    public Optional<Integer> paperNo(IncidentId incident) {
        return agendas.paperNo(incident);
    }

    private RecordedBy recorded() {
        return new RecordedBy(ActedBy.of(actors.get(), Role.SECRETARIAT), clock.instant());
    }
}
