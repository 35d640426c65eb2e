package jp.todoke.prevention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposals of successors and what the chief said: added and read, never changed. */
@Repository
class SuccessorRows {

    private final JdbcClient sql;

    SuccessorRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(IncidentId incident, SuccessorProposal proposal) {
        var id = sql.sql(
                        """
                        insert into successor_proposal (incident, plan, number, on_behalf, acted_by, acted_name,
                            acted_post, recorded_at)
                        select :incident, id, :number, :onBehalf, :by, :byName, :byPost, :at
                        from prevention_plan where incident = :incident and number = :plan returning id""")
                .param("incident", incident.value())
                .param("plan", proposal.plan())
                .param("number", proposal.number())
                .param("onBehalf", proposal.onBehalf())
                .params(proposal.by().parameters())
                .param("at", DbTime.of(proposal.at()))
                .query(Long.class)
                .single();
        proposal.measures().forEach(each -> sql.sql(
                        """
                        insert into successor_measure (proposal, plan, follows, measure, kind, doer, doer_post, due,
                            recurring, evidence_expected, verifier)
                        select id, plan, :follows, :measure, :kind, :doer, :doerPost, :due, :recurring, :evidence,
                            :verifier from successor_proposal where id = :id""")
                .param("id", id)
                .param("follows", each.follows())
                .param("measure", each.text().value())
                .param("kind", each.kind().name())
                .param("doer", each.doer().value())
                .param(
                        "doerPost",
                        each.doerPost() == null ? null : each.doerPost().name())
                .param("due", each.due())
                .param("recurring", CaseText.orNull(each.recurring()))
                .param("evidence", CaseText.orNull(each.evidenceExpected()))
                .param("verifier", each.verifier().name())
                .update());
    }

    /** The chief's word; what is approved becomes measures of the plan, behind those that it has. */
    void add(IncidentId incident, SuccessorProposal proposal, SuccessorProposal.SuccessorDecision decision) {
        var id = sql.sql(
                        """
                        insert into successor_decision (proposal, outcome, reason, acted_by, acted_name, acted_post,
                            recorded_at)
                        select s.id, :outcome, :reason, :by, :byName, :byPost, :at
                        from successor_proposal s join prevention_plan p on p.id = s.plan
                        where s.incident = :incident and p.number = :plan and s.number = :number
                        returning proposal""")
                .param("outcome", decision.outcome().name())
                .param("reason", CaseText.orNull(decision.reason()))
                .params(decision.by().parameters())
                .param("at", DbTime.of(decision.at()))
                .param("incident", incident.value())
                .param("plan", proposal.plan())
                .param("number", proposal.number())
                .query(Long.class)
                .single();
        if (decision.outcome() == PlanDecision.Outcome.APPROVED) {
            sql.sql(
                            """
                            insert into prevention_measure (plan, number, measure, novelty, kind, guided_by_chief, doer,
                                doer_post, due, recurring, instructions, evidence_expected, verifier, follows, successor)
                            select s.plan, last.number + row_number() over (order by s.follows), s.measure, 'NEW',
                                s.kind, false, s.doer, s.doer_post, s.due, s.recurring, '{}', s.evidence_expected,
                                s.verifier, s.follows, s.proposal
                            from successor_measure s cross join lateral (
                                select max(m.number) as number from prevention_measure m where m.plan = s.plan) last
                            where s.proposal = :id""")
                    .param("id", id)
                    .update();
        }
    }

    /** The proposals of a case in their order. */
    List<SuccessorProposal> of(IncidentId incident) {
        return sql.sql(
                        """
                        select s.*, p.number as plan_number, d.outcome, d.reason, d.recorded_at as decided_at,
                            d.acted_by as decider_by, d.acted_name as decider_name, d.acted_post as decider_post
                        from successor_proposal s join prevention_plan p on p.id = s.plan
                            left join successor_decision d on d.proposal = s.id
                        where s.incident = :incident order by p.number, s.number""")
                .param("incident", incident.value())
                .query((row, n) -> new SuccessorProposal(
                        row.getInt("plan_number"),
                        row.getInt("number"),
                        measures(row.getLong("id")),
                        DbTime.required(row, "recorded_at"),
                        ActedBy.of(row),
                        row.getObject("on_behalf", Long.class),
                        decision(row)))
                .list();
    }

    private static SuccessorProposal.@Nullable SuccessorDecision decision(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new SuccessorProposal.SuccessorDecision(
                        PlanDecision.Outcome.valueOf(outcome),
                        CaseText.of(row.getString("reason")),
                        DbTime.required(row, "decided_at"),
                        ActedBy.of(row, "decider"));
    }

    private List<Successor> measures(long proposal) {
        return sql.sql("select * from successor_measure where proposal = :proposal order by follows")
                .param("proposal", proposal)
                .query((row, n) -> new Successor(
                        row.getInt("follows"),
                        new CaseText(row.getString("measure")),
                        MeasureKind.valueOf(row.getString("kind")),
                        new CaseText(row.getString("doer")),
                        row.getString("doer_post") == null ? null : MeasurePost.valueOf(row.getString("doer_post")),
                        row.getObject("due", LocalDate.class),
                        CaseText.of(row.getString("recurring")),
                        CaseText.of(row.getString("evidence_expected")),
                        MeasurePost.valueOf(row.getString("verifier"))))
                .list();
    }
}
