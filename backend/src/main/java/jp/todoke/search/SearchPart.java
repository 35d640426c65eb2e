package jp.todoke.search;

import java.util.List;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.OpenWork;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** The searches as part of the case: each must have ended before the case can be closed. */
@Component
class SearchPart implements CasePart {

    private final SearchService searches;

    SearchPart(SearchService searches) {
        this.searches = searches;
    }

    @Override
    public String track() {
        return "search";
    }

    @Override
    public List<OpenWork> openWork(IncidentId incident) {
        return searches.unfinished(incident).stream()
                .map(part -> new OpenWork("search-not-ended", part.value()))
                .toList();
    }
}
