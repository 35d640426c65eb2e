package jp.todoke.search;

import java.util.List;
import java.util.Objects;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Incident;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.extent.Media;
import jp.todoke.search.Checklists.Sought;
import jp.todoke.search.SearchView.PoliceReport;
import jp.todoke.search.SearchView.SearchOfUnit;
import jp.todoke.search.SearchView.SearchRound;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.YesNoUnknown;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The searches of a case as tab and forms show them. */
@Component
class SearchViews {

    private final Incidents incidents;
    private final Media media;
    private final Searches searches;
    private final PoliceReports police;
    private final Clocks clocks;
    private final Units units;

    SearchViews(Incidents incidents, Media media, Searches searches, PoliceReports police, Clocks clocks, Units units) {
        this.incidents = incidents;
        this.media = media;
        this.searches = searches;
        this.police = police;
        this.clocks = clocks;
        this.units = units;
    }

    @Transactional(readOnly = true)
    SearchView of(IncidentId id) {
        var incident = incidents.get(id);
        return new SearchView(
                SearchKind.of(incident.kind()),
                incident.units().stream().map(part -> of(incident, part)).toList());
    }

    /** What is searched for, by number. */
    @Transactional(readOnly = true)
    List<Sought> sought(IncidentId id) {
        return Sought.of(incidents.get(id), media.of(id));
    }

    private SearchOfUnit of(Incident incident, PartId part) {
        var id = incident.number();
        var search = searches.of(id, part);
        var rounds = search.rounds();
        var reports = police.of(id, part);
        var outside = outside(rounds);
        var firstLimit = clocks.find(id, part, ClockKey.FIRST_SEARCH)
                .filter(ClockView::running)
                .map(ClockView::limit)
                .orElse(null);
        return new SearchOfUnit(
                part.value(),
                units.get(part.value()).name(),
                search.status(),
                search.version(),
                firstLimit,
                outside,
                reminder(incident.kind(), outside, reports),
                Checklists.of(sought(id), rounds),
                rounds,
                search.recovery().recipients(),
                search.recovery().acts(),
                search.ends(),
                reports,
                search.earlier());
    }

    /** The last answer holds. */
    private static YesNoUnknown outside(List<SearchRound> rounds) {
        return rounds.stream()
                .map(SearchRound::outside)
                .filter(Objects::nonNull)
                .reduce((before, after) -> after)
                .orElse(YesNoUnknown.UNKNOWN);
    }

    /** A theft wherever it was, a loss unless it was surely inside the building. */
    private static boolean reminder(IncidentKind kind, YesNoUnknown outside, List<PoliceReport> reports) {
        var needed = kind == IncidentKind.THEFT || kind == IncidentKind.LOSS && outside != YesNoUnknown.NO;
        return needed && reports.stream().noneMatch(PoliceReport::stands);
    }
}
