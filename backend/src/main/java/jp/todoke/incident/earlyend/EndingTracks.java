package jp.todoke.incident.earlyend;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.calendar.ToldTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.EarlyEnd;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.OpenWork;
import jp.todoke.incident.OpenWorkWords;
import jp.todoke.incident.Track;
import jp.todoke.incident.WorkAfterTracks;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.process.CaseProcess;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The tracks of a case that may end early, asked of their parts, and how they do: facts, clocks and the course of
 * events first, then the process. The caller holds the lock of the case.
 */
@Component
class EndingTracks {

    private final Incidents incidents;
    private final List<CasePart> parts;
    private final EarlyEndRows rows;
    private final OpenWorkWords sentences;
    private final WorkAfterTracks work;
    private final CourseOfEvents course;
    private final CaseProcess process;
    private final MessageSource messages;

    EndingTracks(
            Incidents incidents,
            List<CasePart> parts,
            EarlyEndRows rows,
            OpenWorkWords sentences,
            WorkAfterTracks work,
            CourseOfEvents course,
            CaseProcess process,
            MessageSource messages) {
        this.incidents = incidents;
        this.parts = parts;
        this.rows = rows;
        this.sentences = sentences;
        this.work = work;
        this.course = course;
        this.process = process;
        this.messages = messages;
    }

    /** A track that ends, with those parts of it of which something waits. */
    record Ending(Track track, CaseText reason, List<CasePart> running) {}

    /** The tracks of which something waits, in the order of the map. */
    List<RunningTrack> running(IncidentId incident) {
        return Stream.of(Track.values())
                .flatMap(track -> running(incident, track).stream()
                        .map(part -> part.saysItselfNotNeeded(incident))
                        .reduce((one, other) -> one || other)
                        .map(says -> new RunningTrack(track, says))
                        .stream())
                .toList();
    }

    private List<CasePart> running(IncidentId incident, Track track) {
        return parts.stream()
                .filter(part -> part.onMap() == track)
                .filter(part -> !part.openWork(incident).isEmpty())
                .toList();
    }

    /** What stands against 簡易終結, as sentences. */
    List<String> against(IncidentId incident) {
        return Stream.concat(
                        parts.stream().flatMap(part -> part.keepsFromQuickEnding(incident).stream()),
                        rows.exposed(incident) ? Stream.of(new OpenWork("quick-exposed")) : Stream.of())
                .map(sentences::of)
                .toList();
    }

    /** What ends with these tracks; asked before the decision is recorded, after which nothing of them waits. */
    List<Ending> ends(IncidentId incident, List<TrackReason> ending) {
        return ending.stream()
                .map(each -> new Ending(each.track(), each.reason(), running(incident, each.track())))
                .toList();
    }

    /** Ends them; where no track is left the process brings the case to its closing check. */
    void end(IncidentId incident, EarlyEndProposal proposal, List<Ending> ends, ActedBy by, Instant now) {
        course.add(incident, line(proposal.kind(), ends, by, now));
        for (var each : ends) {
            var end = new EarlyEnd(each.reason(), proposal.by(), by, now);
            if (each.track() == Track.FACILITY_RESPONSE) {
                rows.addUnits(proposal.id(), incidents.units(incident));
            }
            each.running().forEach(part -> part.endEarly(incident, end));
        }
        ends.forEach(each -> tellProcess(incident, each.track()));
        parts.forEach(part -> part.remindProcess(incident));
        work.ended(incident);
    }

    private void tellProcess(IncidentId incident, Track track) {
        switch (track) {
            case FACILITY_RESPONSE -> process.facilityResponseEnded(incident);
            case ASSESSMENT -> process.assessmentEnded(incident);
            case NOTIFICATION -> process.notificationEnded(incident);
            case PUBLICATION -> process.publicationEnded(incident);
            case PREVENTION -> process.preventionEnded(incident);
        }
    }

    /** What the course of events says of it, with every reason. */
    private NewEntry line(EarlyEndKind kind, List<Ending> ends, ActedBy by, Instant now) {
        var reasons = ends.stream()
                .sorted(Comparator.comparing(Ending::track))
                .map(each -> say(
                        "course.early-end.track." + each.track(), each.reason().value()))
                .collect(Collectors.joining());
        return new NewEntry(
                ToldTime.at(now), by.post(), say("course.early-end." + kind, reasons), EntryKind.OTHER, "early-end");
    }

    private String say(String code, String words) {
        return messages.getMessage(code, new Object[] {words}, Locale.JAPANESE);
    }
}
