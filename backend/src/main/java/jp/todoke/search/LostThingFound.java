package jp.todoke.search;

import java.util.List;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.extent.Finds;
import jp.todoke.incident.extent.Medium.MediumRecorded;
import jp.todoke.search.SearchView.SearchRound;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A round found the lost thing while no medium was entered: what is entered afterwards counts as found, too, as in the
 * checklists.
 */
@Component
class LostThingFound {

    private final Incidents incidents;
    private final Searches searches;
    private final Finds finds;

    LostThingFound(Incidents incidents, Searches searches, Finds finds) {
        this.incidents = incidents;
        this.searches = searches;
        this.finds = finds;
    }

    @EventListener
    void entered(MediumRecorded medium) {
        if (medium.revision() == 1 && !medium.removed()) {
            incidents.units(medium.incident()).stream()
                    .flatMap(part -> searches.of(medium.incident(), part).rounds().stream())
                    .filter(round -> round.foundMedia().contains(Checklists.THE_LOST_THING))
                    .reduce((earlier, later) -> later)
                    .map(SearchRound::find)
                    .ifPresent(find -> finds.inSearch(medium.incident(), List.of(medium.number()), find));
        }
    }
}
