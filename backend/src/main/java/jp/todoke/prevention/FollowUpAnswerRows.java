package jp.todoke.prevention;

import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers of units whether their measures still run: added and read, never changed. */
@Repository
class FollowUpAnswerRows {

    private final JdbcClient sql;

    FollowUpAnswerRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(IncidentId incident, FollowUpAnswer answer) {
        var plan = sql.sql(
                        """
                        insert into follow_up_answer (plan, months, incident, on_behalf, acted_by, acted_name,
                            acted_post, recorded_at)
                        select id, :months, :incident, :onBehalf, :by, :byName, :byPost, :at
                        from prevention_plan where incident = :incident and number = :plan returning plan""")
                .param("months", answer.months())
                .param("incident", incident.value())
                .param("onBehalf", answer.onBehalf())
                .params(answer.by().parameters())
                .param("at", DbTime.of(answer.at()))
                .param("plan", answer.plan())
                .query(Long.class)
                .single();
        answer.measures().forEach(each -> sql.sql(
                        """
                        insert into follow_up_answer_measure (plan, months, measure, still_runs, words)
                        values (:plan, :months, :measure, :stillRuns, :words)""")
                .param("plan", plan)
                .param("months", answer.months())
                .param("measure", each.measure())
                .param("stillRuns", each.stillRuns().name())
                .param("words", CaseText.orNull(each.words()))
                .update());
    }

    /** The answers of a case in their order. */
    List<FollowUpAnswer> of(IncidentId incident) {
        return sql.sql(
                        """
                        select a.*, p.number from follow_up_answer a join prevention_plan p on p.id = a.plan
                        where a.incident = :incident order by p.number, a.months""")
                .param("incident", incident.value())
                .query((row, n) -> new FollowUpAnswer(
                        row.getInt("number"),
                        row.getInt("months"),
                        measures(row.getLong("plan"), row.getInt("months")),
                        DbTime.required(row, "recorded_at"),
                        ActedBy.of(row),
                        row.getObject("on_behalf", Long.class)))
                .list();
    }

    private List<MeasureAnswer> measures(long plan, int months) {
        return sql.sql(
                        """
                        select * from follow_up_answer_measure
                        where plan = :plan and months = :months order by measure""")
                .param("plan", plan)
                .param("months", months)
                .query((row, n) -> new MeasureAnswer(
                        row.getInt("measure"),
                        StillRuns.valueOf(row.getString("still_runs")),
                        CaseText.of(row.getString("words"))))
                .list();
    }
}
