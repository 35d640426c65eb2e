package jp.todoke.search;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import jp.todoke.identity.Recorded;
import jp.todoke.search.SearchView.Look;
import jp.todoke.shared.CaseText;
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

    void add(Search search, SearchRoundEntry entry, List<Integer> found, @Nullable Long onBehalf, Recorded recorded) {
        var round = jdbc.sql("""
                insert into search_round (incident, part, started_at, ended_at, outside, searchers, account, result, end_reason, unlooked_reason,
                    found_media, found_at, found_where, found_by, found_seen, found_used, found_condition, goes_on, on_behalf,
                    recorded_by, recorded_post, recorded_at)
                values (:incident, :part, :startedAt, :endedAt, :outside, :searchers, :account, :result, :endReason, :unlookedReason,
                    :foundMedia, :foundAt, :foundWhere, :foundBy, :foundSeen, :foundUsed, :foundCondition, :goesOn, :onBehalf,
                    :recordedBy, :recordedPost, :recordedAt) returning id""")
                .param("incident", search.incident()).param("part", search.part())
                .param("startedAt", DbTime.of(entry.startedAt())).param("endedAt", DbTime.of(entry.endedAt()))
                .param("outside", name(entry.outside())).param("searchers", entry.searchers())
                .param("account", entry.account()).param("result", entry.result().name())
                .param("endReason", entry.endReason()).param("unlookedReason", entry.unlookedReason())
                .param("foundMedia", found.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .param("foundAt", DbTime.of(entry.foundAt()))
                .param("foundWhere", entry.foundWhere()).param("foundBy", entry.foundBy()).param("foundSeen", name(entry.foundSeen()))
                .param("foundUsed", name(entry.foundUsed())).param("foundCondition", entry.foundCondition())
                .param("goesOn", !entry.ends()).param("onBehalf", onBehalf)
                .param("recordedBy", recorded.account()).param("recordedPost", recorded.post())
                .param("recordedAt", DbTime.of(recorded.at()))
                .query(Long.class).single();
        entry.places().forEach(look -> add(round, look));
    }

    private void add(long round, LookEntry look) {
        jdbc.sql("""
                insert into search_look (round, medium, place, own_place, result, looked_by, reason)
                values (:round, :medium, :place, :ownPlace, :result, :by, :reason)""")
                .param("round", round).param("medium", look.medium()).param("place", name(look.place()))
                .param("ownPlace", look.place() != null || look.ownPlace() == null ? null : look.ownPlace().strip())
                .param("result", look.result().name()).param("by", look.by()).param("reason", look.reason())
                .update();
    }

    void add(Search search, SearchEndAct act, Instant doneAt, @Nullable String reason, @Nullable Long onBehalf, Recorded recorded) {
        jdbc.sql("""
                insert into search_end_act (incident, part, act, done_at, reason, on_behalf, recorded_by, recorded_post, recorded_at)
                values (:incident, :part, :act, :doneAt, :reason, :onBehalf, :recordedBy, :recordedPost, :recordedAt)""")
                .param("incident", search.incident()).param("part", search.part())
                .param("act", act.name()).param("doneAt", DbTime.of(doneAt)).param("reason", reason).param("onBehalf", onBehalf)
                .param("recordedBy", recorded.account()).param("recordedPost", recorded.post())
                .param("recordedAt", DbTime.of(recorded.at()))
                .update();
    }

    private record RoundRow(
            long id, Instant startedAt, @Nullable Instant endedAt, @Nullable YesNoUnknown outside, String searchers, String account,
            SearchResult result, @Nullable String endReason, @Nullable String unlookedReason, @Nullable List<Integer> foundMedia,
            @Nullable Instant foundAt, @Nullable String foundWhere, @Nullable String foundBy, @Nullable YesNoUnknown foundSeen,
            @Nullable YesNoUnknown foundUsed, @Nullable String foundCondition, boolean goesOn, @Nullable Long onBehalf,
            String recordedPost, Instant recordedAt) {

        SearchView.SearchRound with(List<Look> looks) {
            return new SearchView.SearchRound(id, startedAt, endedAt, looks, outside, new CaseText(searchers), new CaseText(account), result,
                    CaseText.of(endReason), CaseText.of(unlookedReason), foundMedia == null ? List.of() : foundMedia, foundAt,
                    CaseText.of(foundWhere), CaseText.of(foundBy), foundSeen, foundUsed, CaseText.of(foundCondition), goesOn, onBehalf,
                    recordedPost, recordedAt);
        }
    }

    private record LookRow(long round, int medium, @Nullable SearchPlace place, @Nullable String ownPlace, PlaceResult result,
            @Nullable String lookedBy, @Nullable String reason) {

        Look look() {
            return new Look(round, medium, place, CaseText.of(ownPlace), result, CaseText.of(lookedBy), CaseText.of(reason));
        }
    }

    /** The rounds in the order in which they were made. */
    List<SearchView.SearchRound> rounds(IncidentId incident, PartId facility) {
        var looks = jdbc.sql("""
                select l.* from search_look l join search_round r on r.id = l.round
                where r.incident = :incident and r.part = :part order by r.started_at, l.id""")
                .param("incident", incident.value()).param("part", facility.value())
                .query(LookRow.class).list().stream().map(LookRow::look).collect(Collectors.groupingBy(Look::round));
        return jdbc.sql("select * from search_round where incident = :incident and part = :part order by started_at, id")
                .param("incident", incident.value()).param("part", facility.value())
                .query(RoundRow.class).list().stream().map(row -> row.with(looks.getOrDefault(row.id(), List.of()))).toList();
    }

    List<SearchView.SearchEnd> ends(IncidentId incident, PartId facility) {
        return jdbc.sql("select * from search_end_act where incident = :incident and part = :part order by id")
                .param("incident", incident.value()).param("part", facility.value())
                .query(SearchView.SearchEnd.class).list();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
