package jp.todoke.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which tracks two persons have ended as not needed, as the tracks themselves ask. An end holds until the case is
 * reopened for that track.
 */
@Component
@Transactional(readOnly = true)
public class EarlyEnds {

    /** Whether the case of a row {@code i} was ended by 簡易終結 and not reopened since. */
    public static final String QUICKLY_FOUND =
            """
            exists (select 1 from early_end_proposal q join early_end_decision qd on qd.proposal = q.id and qd.confirmed
                where q.incident = i.number and q.kind = 'QUICKLY_FOUND'
                  and not exists (select 1 from case_reopening qr
                      where qr.incident = q.incident and qr.id > coalesce(qd.reopening, 0)))""";

    private static final String ENDS =
            """
            select t.reason, p.acted_by, p.acted_name, p.acted_post,
                d.acted_by as second_by, d.acted_name as second_name, d.acted_post as second_post, d.recorded_at
            from early_end_proposal p join early_end_track t on t.proposal = p.id
                join early_end_decision d on d.proposal = p.id and d.confirmed
            where p.incident = :incident and t.track = :track
              and not exists (select 1 from case_reopening r join case_reopening_track n on n.reopening = r.id
                  where r.incident = p.incident and n.track = t.track and n.reason is null
                    and r.id > coalesce(d.reopening, 0))
            """;

    private static final String ENDED =
            """
            exists (select 1 from early_end_proposal e join early_end_track et on et.proposal = e.id
                join early_end_decision ed on ed.proposal = e.id and ed.confirmed
                where e.incident = i.number and et.track = '%s'
                  and not exists (select 1 from case_reopening er join case_reopening_track en on en.reopening = er.id
                      where er.incident = e.incident and en.track = et.track and en.reason is null
                        and er.id > coalesce(ed.reopening, 0)))""";

    private static final String LAST = " order by p.id desc limit 1";

    private final JdbcClient sql;

    EarlyEnds(JdbcClient sql) {
        this.sql = sql;
    }

    /** SQL: whether the track of the case of a row {@code i} was ended, for lists that do not ask case by case. */
    public static String ended(Track track) {
        return ENDED.formatted(track.name());
    }

    /** How the track was ended, where it was. */
    public Optional<EarlyEnd> of(IncidentId incident, Track track) {
        return sql.sql(ENDS + LAST)
                .param("incident", incident.value())
                .param("track", track.name())
                .query((row, n) -> end(row))
                .optional();
    }

    /** How the response of that unit was ended, where it was; a unit that joined later has its own. */
    public Optional<EarlyEnd> ofUnit(IncidentId incident, PartId unit) {
        return sql.sql(ENDS
                        + " and exists (select 1 from early_end_unit u where u.proposal = p.id and u.unit_code = :unit)"
                        + LAST)
                .param("incident", incident.value())
                .param("track", Track.FACILITY_RESPONSE.name())
                .param("unit", unit.value())
                .query((row, n) -> end(row))
                .optional();
    }

    /** Whether the case was ended by 簡易終結. */
    public boolean quicklyFound(IncidentId incident) {
        return sql.sql("select " + QUICKLY_FOUND + " from incident i where i.number = :incident")
                .param("incident", incident.value())
                .query(Boolean.class)
                .single();
    }

    private static EarlyEnd end(ResultSet row) throws SQLException {
        return new EarlyEnd(
                new CaseText(row.getString("reason")),
                ActedBy.of(row),
                ActedBy.of(row, "second"),
                DbTime.required(row, "recorded_at"));
    }
}
