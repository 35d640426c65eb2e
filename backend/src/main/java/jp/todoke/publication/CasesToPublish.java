package jp.todoke.publication;

import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.CaseAccess;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases that 広報 publishes, and nothing of the others. */
@Service
public class CasesToPublish {

    private static final int MOST = 500;

    private final JdbcClient sql;
    private final CaseAccess access;

    CasesToPublish(JdbcClient sql, CaseAccess access) {
        this.sql = sql;
        this.access = access;
    }

    /** What is to be published first, then what was published last; the newest {@value #MOST}. */
    @Transactional(readOnly = true)
    public List<CaseToPublish> list() {
        return sql.sql(
                        """
                        select to_publish.*, i.title, first.published_on
                        from case_to_publish to_publish join incident i on i.number = to_publish.incident
                             left join lateral (select r.published_on from publication_record r
                                 where r.incident = to_publish.incident and r.further is null
                                   and r.decision = (select max(d.id) from publication_decision d
                                       where d.incident = to_publish.incident)) first on true
                        where %s
                        order by first.published_on desc nulls first, to_publish.decided_at desc, to_publish.incident
                        limit :most"""
                                .formatted(access.publishes("to_publish.incident")))
                .params(access.parameters())
                .param("most", MOST)
                .query((row, n) -> new CaseToPublish(
                        new IncidentId(row.getString("incident")),
                        row.getString("title"),
                        PublicationChoice.valueOf(row.getString("choice")),
                        DbTime.required(row, "decided_at"),
                        row.getObject("published_on", LocalDate.class)))
                .list();
    }
}
