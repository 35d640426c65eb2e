package jp.todoke.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import jp.todoke.calendar.ToldTime;
import jp.todoke.calendar.ToldTimeColumns;
import jp.todoke.identity.RecordedBy;
import jp.todoke.incident.EarlyEnds;
import jp.todoke.incident.reopening.Run;
import jp.todoke.incident.reopening.Runs;
import jp.todoke.search.SearchView.EarlierSearch;
import jp.todoke.search.SearchView.Look;
import jp.todoke.search.SearchView.SearchEnd;
import jp.todoke.search.SearchView.SearchRound;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.YesNoUnknown;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The rounds of searches and what was said to their end, of each run of the search: added and read, never changed. */
@Repository
class Searches {

    private final JdbcClient jdbc;
    private final RecoveryRows recoveries;
    private final Runs runs;
    private final EarlyEnds earlyEnds;

    Searches(JdbcClient jdbc, RecoveryRows recoveries, Runs runs, EarlyEnds earlyEnds) {
        this.jdbc = jdbc;
        this.recoveries = recoveries;
        this.runs = runs;
        this.earlyEnds = earlyEnds;
    }

    Search of(IncidentId incident, PartId part) {
        var all = runs.ofSearch(incident, part);
        var present = Runs.last(all);
        return new Search(
                all.stream()
                        .filter(run -> run.until() != null)
                        .map(run ->
                                new EarlierSearch(run.until(), rounds(incident, part, run), ends(incident, part, run)))
                        .toList(),
                rounds(incident, part, present),
                ends(incident, part, present),
                recoveries.of(incident, part),
                earlyEnds.ofUnit(incident, part).orElse(null));
    }

    void add(
            IncidentId incident,
            PartId part,
            SearchRoundEntry entry,
            List<Integer> found,
            @Nullable Long onBehalf,
            RecordedBy recorded) {
        var round = jdbc.sql(
                        """
                insert into search_round (incident, part, reopening, %s, outside, searchers, account, result,
                    end_reason, unlooked_reason,
                    found_media, found_where, found_by, found_seen, found_used, found_condition, goes_on, on_behalf,
                    acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :part, :reopening, %s, :outside, :searchers, :account, :result, :endReason,
                    :unlookedReason,
                    :foundMedia, :foundWhere, :foundBy, :foundSeen, :foundUsed, :foundCondition, :goesOn, :onBehalf,
                    :by, :byName, :byPost, :recordedAt) returning id"""
                                .formatted(ToldTimeColumns.NAMES, ToldTimeColumns.VALUES))
                .param("incident", incident.value())
                .param("part", part.value())
                .param("reopening", present(incident, part))
                .params(ToldTimeColumns.parameters(entry.time().time()))
                .param("outside", name(entry.outside()))
                .param("searchers", entry.searchers())
                .param("account", entry.account())
                .param("result", entry.result().name())
                .param("endReason", entry.endReason())
                .param("unlookedReason", entry.unlookedReason())
                .param("foundMedia", found.toArray(Integer[]::new))
                .param("foundWhere", entry.foundWhere())
                .param("foundBy", entry.foundBy())
                .param("foundSeen", name(entry.foundSeen()))
                .param("foundUsed", name(entry.foundUsed()))
                .param("foundCondition", entry.foundCondition())
                .param("goesOn", !entry.ends())
                .param("onBehalf", onBehalf)
                .params(recorded.parameters())
                .query(Long.class)
                .single();
        if (entry.found() && entry.foundTime() != null) {
            addFind(round, entry.foundTime().time());
        }
        entry.places().forEach(look -> add(round, look));
    }

    private void addFind(long round, ToldTime time) {
        jdbc.sql("insert into search_find (round, %s) values (:round, %s)"
                        .formatted(ToldTimeColumns.NAMES, ToldTimeColumns.VALUES))
                .param("round", round)
                .params(ToldTimeColumns.parameters(time))
                .update();
    }

    private void add(long round, PlaceCheckEntry look) {
        jdbc.sql(
                        """
                insert into search_look (round, medium, place, own_place, result, looked_by, reason)
                values (:round, :medium, :place, :ownPlace, :result, :by, :reason)""")
                .param("round", round)
                .param("medium", look.medium())
                .param("place", name(look.place()))
                .param(
                        "ownPlace",
                        look.place() != null || look.ownPlace() == null
                                ? null
                                : look.ownPlace().strip())
                .param("result", look.result().name())
                .param("by", look.by())
                .param("reason", look.reason())
                .update();
    }

    void add(
            IncidentId incident,
            PartId part,
            SearchEndAct act,
            Instant doneAt,
            @Nullable String reason,
            @Nullable Long onBehalf,
            RecordedBy recorded) {
        jdbc.sql(
                        """
                insert into search_end_act (incident, part, reopening, act, done_at, reason, on_behalf, acted_by, acted_name,
                    acted_post, recorded_at)
                values (:incident, :part, :reopening, :act, :doneAt, :reason, :onBehalf, :by, :byName, :byPost,
                    :recordedAt)""")
                .param("incident", incident.value())
                .param("part", part.value())
                .param("reopening", present(incident, part))
                .param("act", act.name())
                .param("doneAt", DbTime.of(doneAt))
                .param("reason", reason)
                .param("onBehalf", onBehalf)
                .params(recorded.parameters())
                .update();
    }

    private @Nullable Long present(IncidentId incident, PartId part) {
        return Runs.last(runs.ofSearch(incident, part)).reopening();
    }

    /** The rounds in the order in which they were made. */
    private List<SearchRound> rounds(IncidentId incident, PartId part, Run run) {
        var looks = of(
                        incident,
                        part,
                        """
                select l.* from search_look l join search_round r on r.id = l.round
                where r.incident = :incident and r.part = :part order by l.id""")
                .query((row, n) -> look(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Look::round));
        var finds = new HashMap<Long, ToldTime>();
        of(
                        incident,
                        part,
                        """
                select f.* from search_find f join search_round r on r.id = f.round
                where r.incident = :incident and r.part = :part""")
                .query(row -> {
                    finds.put(row.getLong("round"), ToldTimeColumns.read(row));
                });
        return of(
                        incident,
                        part,
                        """
                        select * from search_round where incident = :incident and part = :part
                            and reopening is not distinct from :reopening order by id""")
                .param("reopening", run.reopening())
                .query((row, n) ->
                        round(row, looks.getOrDefault(row.getLong("id"), List.of()), finds.get(row.getLong("id"))))
                .stream()
                .sorted(Comparator.comparing(SearchRound::time, ToldTime.IN_ORDER)
                        .thenComparing(SearchRound::id))
                .toList();
    }

    private List<SearchEnd> ends(IncidentId incident, PartId part, Run run) {
        return of(
                        incident,
                        part,
                        """
                        select * from search_end_act where incident = :incident and part = :part
                            and reopening is not distinct from :reopening order by id""")
                .param("reopening", run.reopening())
                .query((row, n) -> new SearchEnd(
                        SearchEndAct.valueOf(row.getString("act")),
                        DbTime.required(row, "done_at"),
                        CaseText.of(row.getString("reason")),
                        row.getObject("on_behalf", Long.class),
                        row.getString("acted_post"),
                        DbTime.required(row, "recorded_at")))
                .list();
    }

    private StatementSpec of(IncidentId incident, PartId part, String sql) {
        return jdbc.sql(sql).param("incident", incident.value()).param("part", part.value());
    }

    private static SearchRound round(ResultSet row, List<Look> looks, @Nullable ToldTime found) throws SQLException {
        return new SearchRound(
                row.getLong("id"),
                ToldTimeColumns.read(row),
                looks,
                answer(row, "outside"),
                new CaseText(row.getString("searchers")),
                new CaseText(row.getString("account")),
                SearchResult.valueOf(row.getString("result")),
                CaseText.of(row.getString("end_reason")),
                CaseText.of(row.getString("unlooked_reason")),
                List.of((Integer[]) row.getArray("found_media").getArray()),
                found,
                CaseText.of(row.getString("found_where")),
                CaseText.of(row.getString("found_by")),
                answer(row, "found_seen"),
                answer(row, "found_used"),
                CaseText.of(row.getString("found_condition")),
                row.getBoolean("goes_on"),
                row.getObject("on_behalf", Long.class),
                row.getString("acted_post"),
                DbTime.required(row, "recorded_at"));
    }

    private static Look look(ResultSet row) throws SQLException {
        var place = row.getString("place");
        return new Look(
                row.getLong("round"),
                row.getInt("medium"),
                place == null ? null : SearchPlace.valueOf(place),
                CaseText.of(row.getString("own_place")),
                PlaceResult.valueOf(row.getString("result")),
                CaseText.of(row.getString("looked_by")),
                CaseText.of(row.getString("reason")));
    }

    private static @Nullable YesNoUnknown answer(ResultSet row, String column) throws SQLException {
        var answer = row.getString(column);
        return answer == null ? null : YesNoUnknown.valueOf(answer);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
