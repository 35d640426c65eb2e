package jp.todoke.search;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import jp.todoke.identity.Recorded;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds and end acts of searches: added and read, never changed. */
@Repository
class SearchLog {

    private final JdbcClient jdbc;

    SearchLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Search search, SearchRoundEntry entry, Recorded recorded) {
        jdbc.sql("""
                insert into search_round (incident, part, started_at, ended_at, places, other_places, searchers, account, result,
                    end_reason, found_at, found_where, found_by, found_condition, recorded_by, recorded_post, recorded_at)
                values (:incident, :part, :startedAt, :endedAt, :places, :otherPlaces, :searchers, :account, :result,
                    :endReason, :foundAt, :foundWhere, :foundBy, :foundCondition, :recordedBy, :recordedPost, :recordedAt)""")
                .param("incident", search.incident()).param("part", search.part())
                .param("startedAt", DbTime.of(entry.startedAt())).param("endedAt", DbTime.of(entry.endedAt()))
                .param("places", entry.places().stream().distinct().map(Enum::name).collect(Collectors.joining(",")))
                .param("otherPlaces", entry.otherPlaces()).param("searchers", entry.searchers())
                .param("account", entry.account()).param("result", entry.result().name())
                .param("endReason", entry.endReason()).param("foundAt", DbTime.of(entry.foundAt()))
                .param("foundWhere", entry.foundWhere()).param("foundBy", entry.foundBy())
                .param("foundCondition", entry.foundCondition())
                .param("recordedBy", recorded.account()).param("recordedPost", recorded.post())
                .param("recordedAt", DbTime.of(recorded.at()))
                .update();
    }

    void add(Search search, SearchEndAct act, Instant doneAt, @Nullable String reason, Recorded recorded) {
        jdbc.sql("""
                insert into search_end_act (incident, part, act, done_at, reason, recorded_by, recorded_post, recorded_at)
                values (:incident, :part, :act, :doneAt, :reason, :recordedBy, :recordedPost, :recordedAt)""")
                .param("incident", search.incident()).param("part", search.part())
                .param("act", act.name()).param("doneAt", DbTime.of(doneAt)).param("reason", reason)
                .param("recordedBy", recorded.account()).param("recordedPost", recorded.post())
                .param("recordedAt", DbTime.of(recorded.at()))
                .update();
    }

    /** The rounds in the order in which they were made. */
    List<SearchView.SearchRound> rounds(IncidentId incident, PartId facility) {
        return jdbc.sql("select * from search_round where incident = :incident and part = :part order by started_at, id")
                .param("incident", incident.value()).param("part", facility.value())
                .query(SearchView.SearchRound.class).list();
    }

    List<SearchView.SearchEnd> ends(IncidentId incident, PartId facility) {
        return jdbc.sql("select * from search_end_act where incident = :incident and part = :part order by id")
                .param("incident", incident.value()).param("part", facility.value())
                .query(SearchView.SearchEnd.class).list();
    }
}
