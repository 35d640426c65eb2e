package jp.todoke.prevention;

import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reviews of measures: added and read, never changed. */
@Repository
class ReviewRows {

    private final JdbcClient sql;

    ReviewRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(IncidentId incident, Review review) {
        sql.sql(
                        """
                        insert into prevention_review (incident, months, findings, acted_by, acted_name, acted_post,
                            recorded_at)
                        values (:incident, :months, :account, :by, :byName, :byPost, :at)""")
                .param("incident", incident.value())
                .param("months", review.months())
                .param("account", review.account().value())
                .params(review.by().parameters())
                .param("at", DbTime.of(review.at()))
                .update();
        review.results().forEach(result -> sql.sql(
                        """
                        insert into prevention_review_result (incident, months, measure, works)
                            values (:incident, :months, :measure, :works)""")
                .param("incident", incident.value())
                .param("months", review.months())
                .param("measure", result.measure())
                .param("works", result.works())
                .update());
    }

    /** The reviews of a case in their order. */
    List<Review> of(IncidentId incident) {
        return sql.sql("select * from prevention_review where incident = :incident order by months")
                .param("incident", incident.value())
                .query((row, n) -> new Review(
                        row.getInt("months"),
                        results(incident, row.getInt("months")),
                        new CaseText(row.getString("findings")),
                        ActedBy.of(row),
                        DbTime.required(row, "recorded_at")))
                .list();
    }

    private List<ReviewResult> results(IncidentId incident, int months) {
        return sql.sql(
                        """
                        select measure, works from prevention_review_result
                            where incident = :incident and months = :months order by measure""")
                .param("incident", incident.value())
                .param("months", months)
                .query((row, n) -> new ReviewResult(row.getInt("measure"), row.getBoolean("works")))
                .list();
    }
}
