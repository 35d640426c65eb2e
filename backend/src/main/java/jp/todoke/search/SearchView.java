package jp.todoke.search;

import java.time.Instant;
import java.util.List;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** The searches of a case, one for each facility concerned, with the checklist for what was lost. */
public record SearchView(List<SearchPlace> checklist, List<SearchOfFacility> facilities) {

    /** The search of one facility. */
    public record SearchOfFacility(String part, String partName, SearchStatus status, int version, List<SearchRound> rounds, List<SearchEnd> ends) {}

    /** A round as recorded. */
    public record SearchRound(
            long id, Instant startedAt, @Nullable Instant endedAt, List<SearchPlace> places, @Nullable CaseText otherPlaces,
            CaseText searchers, CaseText account, SearchResult result, @Nullable CaseText endReason, @Nullable Instant foundAt,
            @Nullable CaseText foundWhere, @Nullable CaseText foundBy, @Nullable CaseText foundCondition,
            String recordedPost, Instant recordedAt) {}

    /** What head and chief said to its end. */
    public record SearchEnd(SearchEndAct act, Instant doneAt, @Nullable CaseText reason, String recordedPost, Instant recordedAt) {}
}
