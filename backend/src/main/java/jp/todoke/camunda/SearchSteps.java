package jp.todoke.camunda;

import jp.todoke.incident.reopening.Runs;
import jp.todoke.search.SearchService;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.stereotype.Component;

/** What the processes ask of the search. BPMN refers to these names. */
@Component("searchSteps")
public class SearchSteps {

    private final SearchService searches;
    private final Runs runs;

    SearchSteps(SearchService searches, Runs runs) {
        this.searches = searches;
        this.runs = runs;
    }

    public boolean needed(String incidentId, String partId) {
        return runs.searches(new IncidentId(incidentId), new PartId(partId));
    }

    public boolean searchGoesOn(String incidentId, String partId) {
        return searches.goesOn(new IncidentId(incidentId), new PartId(partId));
    }

    public boolean endReturned(String incidentId, String partId) {
        return searches.goesOn(new IncidentId(incidentId), new PartId(partId));
    }
}
