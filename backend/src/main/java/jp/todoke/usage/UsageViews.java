package jp.todoke.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.todoke.calendar.OfficeCalendar;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.incident.Incident;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.extent.Media;
import jp.todoke.incident.extent.Medium;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.usage.UsageView.LostThing;
import jp.todoke.usage.UsageView.UsageDay;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The usage history as tab, picture and preview show it. */
@Component
class UsageViews {

    /**
     * Stands for the lost thing while no medium is entered; such a use counts for every medium that is entered later.
     */
    static final int THE_LOST_THING = 0;

    private static final int LONGEST_PICTURE = 366;

    private final Incidents incidents;
    private final Media media;
    private final UsageRows rows;
    private final OfficeCalendar calendar;

    UsageViews(Incidents incidents, Media media, UsageRows rows, OfficeCalendar calendar) {
        this.incidents = incidents;
        this.media = media;
        this.rows = rows;
        this.calendar = calendar;
    }

    @Transactional(readOnly = true)
    UsageView of(IncidentId id) {
        var incident = incidents.get(id);
        var entries = rows.of(id);
        var standing = entries.stream().filter(UsageEntry::stands).toList();
        var discovered = incident.knownAt();
        var known = media.of(id);
        var lost = known.isEmpty()
                ? List.of(new LostThing(
                        THE_LOST_THING,
                        new CaseText(incident.medium().label()),
                        LastUse.before(discovered, incident.known(), of(standing, THE_LOST_THING), null)
                                .orElse(null)))
                : known.stream().map(medium -> lost(medium, standing, incident)).toList();
        return new UsageView(entries, discovered, incident.known(), lost, days(lost, discovered));
    }

    /** The lost things with their labels, for a form. */
    @Transactional(readOnly = true)
    List<LostThing> lost(IncidentId id) {
        return of(id).lost();
    }

    private static LostThing lost(Medium medium, List<UsageEntry> standing, Incident incident) {
        var gap = LastUse.before(
                incident.knownAt(), incident.known(), of(standing, medium.number()), medium.lastUsedAt());
        return new LostThing(medium.number(), medium.label(), gap.orElse(null));
    }

    private static List<UsageEntry> of(List<UsageEntry> standing, int medium) {
        return standing.stream()
                .filter(use -> use.ofLost(medium) || use.ofLost(THE_LOST_THING))
                .toList();
    }

    private List<UsageDay> days(List<LostThing> lost, Instant discovered) {
        var last = OfficialTime.dayOf(discovered);
        return lost.stream()
                .map(LostThing::gap)
                .filter(Objects::nonNull)
                .map(gap -> OfficialTime.dayOf(gap.startsAt()))
                .min(LocalDate::compareTo)
                .map(first -> first.datesUntil(last.plusDays(1))
                        .limit(LONGEST_PICTURE)
                        .map(day -> new UsageDay(day, !calendar.isOpen(day)))
                        .toList())
                .orElse(List.of());
    }
}
