package jp.todoke.incident.reopening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.incident.Track;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reopenings, which tracks each needs and which units respond again, added and read, never changed. */
@Repository
class ReopeningRows {

    private final JdbcClient sql;

    ReopeningRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(IncidentId incident, Reopening reopening) {
        var id = sql.sql(
                        """
                insert into case_reopening (incident, kind, course_entry, acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :kind, :entry, :by, :byName, :byPost, :at) returning id""")
                .param("incident", incident.value())
                .param("kind", reopening.kind().name())
                .param("entry", reopening.courseEntry())
                .params(reopening.by().parameters())
                .param("at", DbTime.of(reopening.at()))
                .query(Long.class)
                .single();
        reopening.tracks().forEach(choice -> sql.sql(
                        "insert into case_reopening_track (reopening, track, reason) values (:reopening, :track, :reason)")
                .param("reopening", id)
                .param("track", choice.track().name())
                .param(
                        "reason",
                        choice.reason() == null ? null : choice.reason().value())
                .update());
        reopening.units().forEach(again -> sql.sql(
                        "insert into case_reopening_unit (reopening, unit, searches) values (:reopening, :unit, :searches)")
                .param("reopening", id)
                .param("unit", again.unit().value())
                .param("searches", again.searches())
                .update());
    }

    /** Those of the case, the latest first. */
    List<Reopening> of(IncidentId incident) {
        return sql.sql("select * from case_reopening where incident = :incident order by id desc")
                .param("incident", incident.value())
                .query((row, n) -> reopening(row))
                .list();
    }

    private Reopening reopening(ResultSet row) throws SQLException {
        return new Reopening(
                LaterFact.valueOf(row.getString("kind")),
                row.getLong("course_entry"),
                tracks(row.getLong("id")),
                units(row.getLong("id")),
                ActedBy.of(row),
                DbTime.required(row, "recorded_at"));
    }

    private List<UnitAgain> units(long reopening) {
        return sql.sql("select unit, searches from case_reopening_unit where reopening = :reopening order by unit")
                .param("reopening", reopening)
                .query((row, n) -> new UnitAgain(new PartId(row.getString("unit")), row.getBoolean("searches")))
                .list();
    }

    private List<TrackChoice> tracks(long reopening) {
        return sql
                .sql("select track, reason from case_reopening_track where reopening = :reopening")
                .param("reopening", reopening)
                .query((row, n) ->
                        new TrackChoice(Track.valueOf(row.getString("track")), CaseText.of(row.getString("reason"))))
                .list()
                .stream()
                .sorted(Comparator.comparing(TrackChoice::track))
                .toList();
    }
}
