package jp.todoke.incident.reopening;

import java.util.List;
import jp.todoke.incident.Track;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In which run 回 the tracks of a case are: what is said now belongs to the last one. */
@Component
@Transactional(readOnly = true)
public class Runs {

    private static final String OF_UNIT =
            """
            select r.id, r.recorded_at from case_reopening r join case_reopening_unit u on u.reopening = r.id
            where r.incident = :incident and u.unit = :part %s order by r.id""";
    private static final String OF_TRACK =
            """
            select r.id, r.recorded_at from case_reopening r join case_reopening_track t on t.reopening = r.id
            where r.incident = :incident and t.track = :track and t.reason is null order by r.id""";

    private final JdbcClient sql;

    Runs(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of a unit's report line, the first first. */
    public List<Run> ofReportLine(IncidentId incident, PartId part) {
        return runs(sql.sql(OF_UNIT.formatted("")).param("part", part.value()), incident);
    }

    /** Those of a unit's search, the first first: it may respond again without searching again. */
    public List<Run> ofSearch(IncidentId incident, PartId part) {
        return runs(sql.sql(OF_UNIT.formatted("and u.searches")).param("part", part.value()), incident);
    }

    /** Those of a track that is the case's, the first first. */
    public List<Run> of(IncidentId incident, Track track) {
        return runs(sql.sql(OF_TRACK).param("track", track.name()), incident);
    }

    /** Whether the unit, as it responds now, searches: after the first report it does, later where that was asked. */
    public boolean searches(IncidentId incident, PartId part) {
        return last(ofSearch(incident, part)).equals(last(ofReportLine(incident, part)));
    }

    /** The present one. */
    public static Run last(List<Run> runs) {
        return runs.get(runs.size() - 1);
    }

    private static List<Run> runs(StatementSpec asked, IncidentId incident) {
        return Run.of(asked.param("incident", incident.value())
                .query((row, n) -> new Run.Begun(row.getLong("id"), DbTime.required(row, "recorded_at")))
                .list());
    }
}
