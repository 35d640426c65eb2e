package jp.todoke.search;

import java.time.Clock;
import java.util.UUID;
import jp.todoke.incident.course.CourseEntry;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.search.PoliceReports.Origin;
import jp.todoke.search.SearchView.PoliceReport;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 遺失届・被害届: facts beside the search, each with its line in the course of events. */
@Service
public class PoliceReportService {

    private final OpenSearches open;
    private final SearchViews views;
    private final PoliceReports reports;
    private final CourseOfEvents course;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PoliceReportService(
            OpenSearches open,
            SearchViews views,
            PoliceReports reports,
            CourseOfEvents course,
            ApplicationEventPublisher events,
            Clock clock) {
        this.open = open;
        this.views = views;
        this.reports = reports;
        this.course = course;
        this.events = events;
        this.clock = clock;
    }

    /** Records a report to the police; the same key records it once. */
    @Transactional
    public SearchView record(IncidentId incident, PartId part, UUID key, PoliceReportEntry entry) {
        open.begin(incident, part);
        if (!reports.pressed(incident, key)) {
            entry.check("", clock.instant());
            var line = course.add(incident, line(entry, false));
            reports.add(incident, part, entry, new Origin(key, null, false, line), open.recorded(incident, part));
            events.publishEvent(new PoliceReportRecorded(incident, part, entry.kind()));
        }
        return views.of(incident);
    }

    /** Lets {@code entry} stand in for a report, or strikes it out; its line in the course of events follows. */
    @Transactional
    public SearchView correct(
            IncidentId incident, PartId part, long corrected, PoliceReportEntry entry, boolean removed) {
        open.begin(incident, part);
        var old = reports.of(incident, part).stream()
                .filter(report -> report.id() == corrected)
                .findFirst()
                .orElseThrow(SearchRefusal::noSuchPoliceReport);
        if (!old.stands()) {
            throw SearchRefusal.policeReportCorrected();
        }
        entry.check("report.", clock.instant());
        var line = courseFollows(incident, old, entry, removed);
        reports.add(incident, part, entry, new Origin(null, corrected, removed, line), open.recorded(incident, part));
        events.publishEvent(new PoliceReportRecorded(incident, part, entry.kind()));
        return views.of(incident);
    }

    /** A line that somebody corrected by hand meanwhile is left as it is. */
    private @Nullable Long courseFollows(
            IncidentId incident, PoliceReport old, PoliceReportEntry entry, boolean removed) {
        var line = reports.courseEntryOf(old.id());
        var holds = line != null
                && course.of(incident).stream().filter(CourseEntry::holds).anyMatch(held -> held.id() == line);
        return holds ? (Long) course.correct(incident, line, line(entry, removed), "届出の記録の訂正") : line;
    }

    private static NewEntry line(PoliceReportEntry entry, boolean removed) {
        var words = removed ? entry.kind().label() + "の記録を取り消した。" : entry.words();
        return new NewEntry(
                entry.time().time(), entry.reportedBy().strip(), words, EntryKind.OTHER, SearchService.SOURCE);
    }
}
