package jp.todoke.incident.reopening;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.calendar.ToldTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.ConcernedUnits;
import jp.todoke.incident.IncidentRows;
import jp.todoke.incident.IncidentStatus;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.Track;
import jp.todoke.incident.TrackAgain;
import jp.todoke.incident.course.CourseEntry;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.process.CaseProcess;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PartId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 再開: a closed case takes a later fact and runs again, with only the tracks that are needed; what was done before stays
 * on record. At most one process of a case runs: only a closed case is reopened, under its lock.
 */
@Service
public class Reopenings {

    private final Incidents incidents;
    private final IncidentRows cases;
    private final ReopeningRows rows;
    private final ConcernedUnits concerned;
    private final UnitsAgain units;
    private final CourseOfEvents course;
    /** Asked when needed, for the tracks depend on the cases themselves. */
    private final ObjectProvider<TrackAgain> tracks;

    private final ObjectProvider<CasePart> parts;

    private final CurrentActor actors;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reopenings(
            Incidents incidents,
            IncidentRows cases,
            ReopeningRows rows,
            ConcernedUnits concerned,
            UnitsAgain units,
            CourseOfEvents course,
            ObjectProvider<TrackAgain> tracks,
            ObjectProvider<CasePart> parts,
            CurrentActor actors,
            CaseProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.cases = cases;
        this.rows = rows;
        this.concerned = concerned;
        this.units = units;
        this.course = course;
        this.tracks = tracks;
        this.parts = parts;
        this.actors = actors;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /** How it was reopened, and what a reopening may choose. */
    @Transactional(readOnly = true)
    public ReopeningView of(IncidentId incident) {
        return new ReopeningView(
                rows.of(incident),
                concerned.of(incident).stream()
                        .map(unit -> new ReopeningView.Concerned(new PartId(unit.code()), unit.name()))
                        .toList(),
                Stream.of(LaterFact.values())
                        .map(kind -> new ReopeningView.Usual(kind, kind.usual()))
                        .toList());
    }

    /** The last one; empty where the case was never reopened. */
    @Transactional(readOnly = true)
    public Optional<Reopening> last(IncidentId incident) {
        return rows.of(incident).stream().findFirst();
    }

    /**
     * One of the secretariat records the later fact and lets the closed case run again. What is true already is told to
     * the process at once: where no unit responds again, nobody has still to receive the case.
     */
    @Transactional
    public void reopen(IncidentId incident, NewReopening later) {
        incidents.lock(incident);
        requireClosed(incident);
        var now = clock.instant();
        if (later.time().beginsAfter(now)) {
            throw new InvalidInput("startsAt", "future");
        }
        var choices = Reopening.choices(later.needed(), later.reasons());
        var again = units.chosen(incident, later.needed(), later.units());
        var entry = course.add(
                incident, new NewEntry(later.time(), later.teller(), later.words(), EntryKind.OTHER, "reopening"));
        rows.add(
                incident,
                new Reopening(later.kind(), entry, choices, again, ActedBy.of(actors.get(), Role.SECRETARIAT), now));
        cases.reopened(incident);
        var known = known(later.time(), now);
        units.begin(incident, again, known);
        events.publishEvent(new Reopening.CaseReopened(incident, later.kind(), choices, again));
        process.reopened(incident);
        parts.forEach(part -> part.remindProcess(incident));
        tracks.stream()
                .filter(track -> later.needed().contains(track.track()))
                .forEach(track -> track.again(incident, known));
    }

    /** Whether the track runs in the case: all do from the first report on, after a reopening those that it needs. */
    @Transactional(readOnly = true)
    public boolean needed(IncidentId incident, Track track) {
        return last(incident).map(reopening -> reopening.needs(track)).orElse(true);
    }

    /**
     * Since when the office has known what reopened the case, where that was written down after {@code since} and asks
     * for the track; the earliest of it, empty where nothing did.
     */
    @Transactional(readOnly = true)
    public Optional<Instant> learnt(IncidentId incident, Track track, Instant since) {
        var entries = course.of(incident).stream().collect(Collectors.toMap(CourseEntry::id, CourseEntry::time));
        return rows.of(incident).stream()
                .filter(reopening -> reopening.at().isAfter(since) && reopening.needs(track))
                .map(reopening -> known(entries.get(reopening.courseEntry()), reopening.at()))
                .min(Instant::compareTo);
    }

    /** The units that respond since the case began to run: all after the first report, then those that were chosen. */
    @Transactional(readOnly = true)
    public List<PartId> responding(IncidentId incident) {
        return last(incident)
                .map(reopening ->
                        reopening.units().stream().map(UnitAgain::unit).toList())
                .orElseGet(() -> incidents.units(incident));
    }

    private void requireClosed(IncidentId incident) {
        var status = incidents.get(incident).status();
        if (status != IncidentStatus.CLOSED) {
            incidents.requireRunning(incident);
            throw new ReopeningRefusal();
        }
    }

    private static Instant known(ToldTime time, Instant now) {
        var earliest = time.earliest();
        return earliest == null ? now : earliest;
    }
}
