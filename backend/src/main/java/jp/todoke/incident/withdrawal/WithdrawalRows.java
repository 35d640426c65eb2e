package jp.todoke.incident.withdrawal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposals to withdraw a case and what was said to them, added and read, never changed. */
@Repository
class WithdrawalRows {

    /** A proposal of some running case that waits for its second person. */
    record Waiting(IncidentId incident, ActedBy by, Instant at) {}

    private final JdbcClient sql;

    WithdrawalRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Gives its number. */
    long add(IncidentId incident, String reason, ActedBy by, Instant now) {
        return sql.sql(
                        """
                insert into case_withdrawal_proposal (incident, reason, acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :reason, :by, :byName, :byPost, :now) returning id""")
                .param("incident", incident.value())
                .param("reason", reason)
                .params(by.parameters())
                .param("now", DbTime.of(now))
                .query(Long.class)
                .single();
    }

    void decide(long proposal, boolean confirmed, @Nullable CaseText reason, ActedBy by, Instant now) {
        sql.sql(
                        """
                insert into case_withdrawal_decision (proposal, confirmed, reason, acted_by, acted_name, acted_post,
                    recorded_at)
                values (:proposal, :confirmed, :reason, :by, :byName, :byPost, :now)""")
                .param("proposal", proposal)
                .param("confirmed", confirmed)
                .param("reason", reason == null ? null : reason.value())
                .params(by.parameters())
                .param("now", DbTime.of(now))
                .update();
    }

    /** Those of the case, the latest first. */
    List<WithdrawalProposal> of(IncidentId incident) {
        return sql.sql(
                        """
                select p.*, d.confirmed, d.reason as answer, d.acted_by as second_by, d.acted_name as second_name,
                    d.acted_post as second_post, d.recorded_at as decided_at
                from case_withdrawal_proposal p left join case_withdrawal_decision d on d.proposal = p.id
                where p.incident = :incident order by p.id desc""")
                .param("incident", incident.value())
                .query((row, n) -> proposal(row))
                .list();
    }

    /** Those that wait in the cases that this account is no party to, the oldest first. */
    List<Waiting> waiting(long account) {
        return sql.sql(
                        """
                select p.* from case_withdrawal_proposal p join incident i on i.number = p.incident
                    left join case_withdrawal_decision d on d.proposal = p.id
                where d.proposal is null and i.status in ('RUNNING', 'AT_CLOSING_CHECK')
                  and not exists (select 1 from case_party c
                      where c.incident = p.incident and c.account = :account) order by p.id""")
                .param("account", account)
                .query((row, n) -> new Waiting(
                        new IncidentId(row.getString("incident")),
                        ActedBy.of(row),
                        DbTime.required(row, "recorded_at")))
                .list();
    }

    private static WithdrawalProposal proposal(ResultSet row) throws SQLException {
        var decidedAt = DbTime.read(row, "decided_at");
        var decision = decidedAt == null
                ? null
                : new WithdrawalDecision(
                        row.getBoolean("confirmed"),
                        CaseText.of(row.getString("answer")),
                        ActedBy.of(row, "second"),
                        decidedAt);
        return new WithdrawalProposal(
                row.getLong("id"),
                new CaseText(row.getString("reason")),
                ActedBy.of(row),
                DbTime.required(row, "recorded_at"),
                decision);
    }
}
