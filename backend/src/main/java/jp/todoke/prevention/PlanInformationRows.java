package jp.todoke.prevention;

import java.time.Instant;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom an approved plan was reported to, and who opened it: added and read, never changed. */
@Repository
class PlanInformationRows {

    private final JdbcClient sql;

    PlanInformationRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(IncidentId incident, int plan, long post, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into prevention_information (plan, post, acted_by, acted_name, acted_post, recorded_at)
                        select id, :post, :by, :byName, :byPost, :recordedAt
                        from prevention_plan where incident = :incident and number = :number""")
                .param("incident", incident.value())
                .param("number", plan)
                .param("post", post)
                .params(recorded.parameters())
                .update();
    }

    /** A plan that was reported to a post and that nobody there has opened. */
    record Unread(long id, IncidentId incident, int plan, ActedBy by, Instant at) {}

    /** Those of these posts in cases that go on or are closed, the oldest first. */
    List<Unread> unread(List<Long> posts) {
        return posts.isEmpty()
                ? List.of()
                : sql.sql(
                                """
                        select f.*, p.incident, p.number from prevention_information f
                            join prevention_plan p on p.id = f.plan
                            join incident i on i.number = p.incident and i.status not in ('WITHDRAWN', 'MERGED')
                            left join prevention_reading r on r.information = f.id
                        where f.post in (:posts) and r.information is null order by f.id""")
                        .param("posts", posts)
                        .query((row, n) -> new Unread(
                                row.getLong("id"),
                                new IncidentId(row.getString("incident")),
                                row.getInt("number"),
                                ActedBy.of(row),
                                DbTime.required(row, "recorded_at")))
                        .list();
    }

    void read(long information, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into prevention_reading (information, acted_by, acted_name, acted_post, recorded_at)
                        values (:information, :by, :byName, :byPost, :recordedAt)""")
                .param("information", information)
                .params(recorded.parameters())
                .update();
    }
}
