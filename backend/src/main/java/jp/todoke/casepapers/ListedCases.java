package jp.todoke.casepapers;

import java.util.List;
import jp.todoke.batch.BatchPeriod;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.Confidentiality;
import jp.todoke.incident.FirstKnown;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which cases a list for the council holds: of those that its reader sees no confidential one, none withdrawn or
 * merged.
 */
@Repository
class ListedCases {

    /** The most cases that one list holds. */
    static final int MOST = 100;

    private final JdbcClient sql;
    private final CaseAccess access;

    ListedCases(JdbcClient sql, CaseAccess access) {
        this.sql = sql;
        this.access = access;
    }

    /** In the order in which they became known; one more than {@link #MOST} where there are more. */
    List<IncidentId> of(BatchPeriod period) {
        return sql.sql(
                        """
                        select i.number from incident i%s
                        where coalesce(k.known_at, i.reported_at) >= :begins and coalesce(k.known_at, i.reported_at) < :ends
                            and i.status not in ('WITHDRAWN', 'MERGED') and not %s and %s
                        order by coalesce(k.known_at, i.reported_at), i.number limit :most"""
                                .formatted(
                                        FirstKnown.JOIN,
                                        Confidentiality.isConfidential("i.number"),
                                        access.sees("i.number")))
                .params(access.parameters())
                .param("begins", DbTime.of(period.begins()))
                .param("ends", DbTime.of(period.ends()))
                .param("most", MOST + 1)
                .query((row, n) -> new IncidentId(row.getString("number")))
                .list();
    }
}
