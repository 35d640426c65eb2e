package jp.todoke.prevention;

import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
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
                        insert into prevention_review (incident, plan, months, findings, acted_by, acted_name,
                            acted_post, recorded_at)
                        select :incident, id, :months, :account, :by, :byName, :byPost, :at
                        from prevention_plan where incident = :incident and number = :plan""")
                .param("incident", incident.value())
                .param("plan", review.plan())
                .param("months", review.months())
                .param("account", review.account().value())
                .params(review.by().parameters())
                .param("at", DbTime.of(review.at()))
                .update();
        review.results().forEach(result -> sql.sql(
                        """
                        insert into prevention_review_result (plan, months, measure, works, still_runs)
                        select id, :months, :measure, :works, :stillRuns
                        from prevention_plan where incident = :incident and number = :plan""")
                .param("incident", incident.value())
                .param("plan", review.plan())
                .param("months", review.months())
                .param("measure", result.measure())
                .param("works", result.works())
                .param(
                        "stillRuns",
                        result.stillRuns() == null ? null : result.stillRuns().name())
                .update());
    }

    /** The reviews of a case in their order. */
    List<Review> of(IncidentId incident) {
        return sql.sql(
                        """
                        select r.*, p.number from prevention_review r join prevention_plan p on p.id = r.plan
                        where r.incident = :incident order by p.number, r.months""")
                .param("incident", incident.value())
                .query((row, n) -> new Review(
                        row.getInt("number"),
                        row.getInt("months"),
                        results(row.getLong("plan"), row.getInt("months")),
                        new CaseText(row.getString("findings")),
                        ActedBy.of(row),
                        DbTime.required(row, "recorded_at")))
                .list();
    }

    /** The cases with a review clock that runs, and the plan that holds there. */
    List<Reviews.ReviewsBegun> awaited() {
        return sql.sql(
                        """
                        select p.incident, max(p.number) as plan from prevention_plan p
                            join prevention_decision d on d.plan = p.id and d.outcome = 'APPROVED'
                        where p.incident in (select c.incident from clock c
                            where c.clock_key = 'EFFECTIVENESS' and c.state = 'RUNNING')
                        group by p.incident order by p.incident""")
                .query((row, n) ->
                        new Reviews.ReviewsBegun(new IncidentId(row.getString("incident")), row.getInt("plan")))
                .list();
    }

    private List<ReviewResult> results(long plan, int months) {
        return sql.sql(
                        """
                        select measure, works, still_runs from prevention_review_result
                            where plan = :plan and months = :months order by measure""")
                .param("plan", plan)
                .param("months", months)
                .query((row, n) -> new ReviewResult(
                        row.getInt("measure"), row.getBoolean("works"), stillRuns(row.getString("still_runs"))))
                .list();
    }

    private static @Nullable StillRuns stillRuns(@Nullable String word) {
        return word == null ? null : StillRuns.valueOf(word);
    }
}
