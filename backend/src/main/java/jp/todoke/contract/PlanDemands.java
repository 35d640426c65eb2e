package jp.todoke.contract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked of contractors and what came: added and read, never changed. */
@Repository
class PlanDemands {

    private final JdbcClient sql;

    PlanDemands(JdbcClient sql) {
        this.sql = sql;
    }

    void demand(
            IncidentId incident,
            long contract,
            Instant at,
            @Nullable LocalDate due,
            @Nullable String words,
            RecordedBy recorded) {
        sql.sql(
                        """
                        insert into contractor_plan_demand (incident, contract, demanded_at, due, words, acted_by,
                            acted_name, acted_post, recorded_at)
                        values (:incident, :contract, :at, cast(:due as date), :words, :by, :byName, :byPost,
                            :recordedAt)""")
                .param("incident", incident.value())
                .param("contract", contract)
                .param("at", DbTime.of(at))
                .param("due", due)
                .param("words", words)
                .params(recorded.parameters())
                .update();
    }

    void receive(
            IncidentId incident,
            PlanDemand demand,
            Instant at,
            @Nullable String words,
            @Nullable Integer attachment,
            RecordedBy recorded) {
        sql.sql(
                        """
                        insert into contractor_plan_receipt (demand, incident, received_at, words, attachment, acted_by,
                            acted_name, acted_post, recorded_at)
                        values (:demand, :incident, :at, :words, cast(:attachment as int), :by, :byName, :byPost,
                            :recordedAt)""")
                .param("demand", demand.id())
                .param("incident", incident.value())
                .param("at", DbTime.of(at))
                .param("words", words)
                .param("attachment", attachment)
                .params(recorded.parameters())
                .update();
    }

    /** What was asked under the contract in the case, the latest first. */
    List<PlanDemand> of(IncidentId incident, long contract) {
        return sql.sql(
                        """
                        select d.*, r.received_at, r.words as answer, r.attachment, r.acted_by as came_by,
                            r.acted_name as came_name, r.acted_post as came_post
                        from contractor_plan_demand d left join contractor_plan_receipt r on r.demand = d.id
                        where d.incident = :incident and d.contract = :contract order by d.id desc""")
                .param("incident", incident.value())
                .param("contract", contract)
                .query((row, n) -> demand(row))
                .list();
    }

    private static PlanDemand demand(ResultSet row) throws SQLException {
        var receivedAt = DbTime.read(row, "received_at");
        var receipt = receivedAt == null
                ? null
                : new PlanDemand.PlanReceipt(
                        receivedAt,
                        CaseText.of(row.getString("answer")),
                        row.getObject("attachment", Integer.class),
                        ActedBy.of(row, "came"));
        return new PlanDemand(
                row.getLong("id"),
                DbTime.required(row, "demanded_at"),
                row.getObject("due", LocalDate.class),
                CaseText.of(row.getString("words")),
                ActedBy.of(row),
                receipt);
    }
}
