package jp.todoke.usage;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.RecordedBy;
import jp.todoke.incident.Incidents;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.usage.UsageEntry.UsageCorrected;
import jp.todoke.usage.UsageEntry.UsageRecorded;
import jp.todoke.usage.UsageEntry.UsageTakenOver;
import jp.todoke.usage.UsageRows.Origin;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The usage history of a case: entered by hand or taken over from a file, corrected by new rows. */
@Service
public class UsageService {

    private final Incidents incidents;
    private final UsageRows rows;
    private final UsageViews views;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UsageService(
            Incidents incidents,
            UsageRows rows,
            UsageViews views,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.rows = rows;
        this.views = views;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The usage history as it stands. */
    @Transactional(readOnly = true)
    public UsageView view(IncidentId incident) {
        return views.of(incident);
    }

    /** Records a use; the same key records it once. */
    @Transactional
    public UsageView record(IncidentId incident, UUID key, NewUsage usage) {
        begin(incident);
        if (!rows.pressed(incident, key)) {
            check(incident, "", List.of(usage));
            var entry = rows.add(incident, usage, new Origin(key, null, null, false), recorded(incident));
            events.publishEvent(new UsageRecorded(incident, entry));
        }
        return view(incident);
    }

    /** Lets {@code usage} stand in for a row, or strikes the row out. Refused when somebody corrected it before. */
    @Transactional
    public UsageView correct(IncidentId incident, long corrected, NewUsage usage, boolean removed) {
        begin(incident);
        var old = rows.of(incident).stream()
                .filter(row -> row.id() == corrected)
                .findFirst()
                .orElseThrow(UsageRefusal::notFound);
        if (!old.stands()) {
            throw UsageRefusal.alreadyCorrected();
        }
        check(incident, "usage.", List.of(usage));
        rows.add(incident, usage, new Origin(null, null, corrected, removed), recorded(incident));
        events.publishEvent(new UsageCorrected(incident, corrected, removed));
        return view(incident);
    }

    /**
     * Takes over the rows of a file, all or none. A file that was taken over before only when that is meant
     * ({@code again}).
     */
    @Transactional
    public UsageView takeOver(IncidentId incident, UUID key, String sha256, boolean again, List<NewUsage> usage) {
        begin(incident);
        if (!rows.pressed(incident, key)) {
            if (!again) {
                rows.takenOver(incident, sha256).ifPresent(before -> {
                    throw UsageRefusal.fileTakenOver(OfficialTime.dateAndTime(before));
                });
            }
            check(incident, "rows", usage);
            var recorded = recorded(incident);
            var file = rows.addFile(incident, key, sha256, usage.size(), recorded);
            usage.forEach(row -> rows.add(incident, row, new Origin(null, file, null, false), recorded));
            events.publishEvent(new UsageTakenOver(incident, usage.size()));
        }
        return view(incident);
    }

    private void begin(IncidentId incident) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
    }

    /** What is wrong is told at its place: {@code usage.outAt}, or {@code rows[3].outAt} of several. */
    private void check(IncidentId incident, String where, List<NewUsage> usages) {
        var lost =
                views.lost(incident).stream().map(UsageView.LostThing::medium).toList();
        var checks = new FieldChecks();
        for (var index = 0; index < usages.size(); index++) {
            var usage = usages.get(index);
            var place = where.equals("rows") ? "rows[" + index + "]." : where;
            usage.check(checks, place, clock.instant());
            checks.that(lost.containsAll(usage.lostMedia()), place + "lostMedia", "usage-no-such-medium");
        }
        checks.refuse();
    }

    private RecordedBy recorded(IncidentId incident) {
        return RecordedBy.by(actors.get(), incidents.get(incident).originUnit(), clock.instant());
    }
}
