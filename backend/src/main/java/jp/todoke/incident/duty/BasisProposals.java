package jp.todoke.incident.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.Confidentiality;
import jp.todoke.identity.SecondPersons;
import jp.todoke.identity.TwoPersonRule;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposals for the basis of a duty and what was said to them, added and read, never changed. */
@Repository
class BasisProposals {

    private final JdbcClient sql;
    private final SecondPersons secondPersons;
    private final Clock clock;

    BasisProposals(JdbcClient sql, SecondPersons secondPersons, Clock clock) {
        this.sql = sql;
        this.secondPersons = secondPersons;
        this.clock = clock;
    }

    /** Gives its number. */
    long add(IncidentId incident, LegalDuty duty, long knowledge, CaseText reason, ActedBy by, Instant now) {
        return sql.sql(
                        """
                insert into duty_basis_proposal (incident, duty, knowledge, reason, acted_by, acted_name,
                    acted_post, recorded_at)
                values (:incident, :duty, :knowledge, :reason, :by, :byName, :byPost, :now) returning id""")
                .param("incident", incident.value())
                .param("duty", duty.name())
                .param("knowledge", knowledge)
                .param("reason", reason.value())
                .params(by.parameters())
                .param("now", DbTime.of(now))
                .query(Long.class)
                .single();
    }

    void decide(long proposal, boolean confirmed, @Nullable CaseText reason, ActedBy by, Instant now) {
        sql.sql(
                        """
                insert into duty_basis_decision (proposal, confirmed, reason, acted_by, acted_name, acted_post,
                    recorded_at)
                values (:proposal, :confirmed, :reason, :by, :byName, :byPost, :now)""")
                .param("proposal", proposal)
                .param("confirmed", confirmed)
                .param("reason", reason == null ? null : reason.value())
                .params(by.parameters())
                .param("now", DbTime.of(now))
                .update();
    }

    /** Those for a duty of the case, the latest first. */
    List<BasisProposal> of(IncidentId incident, LegalDuty duty) {
        return sql.sql(
                        """
                select p.*, k.known_at, d.confirmed, d.reason as answer, d.acted_by as second_by,
                    d.acted_name as second_name,
                       d.acted_post as second_post, d.recorded_at as decided_at
                from duty_basis_proposal p join knowledge k on k.id = p.knowledge left
                    join duty_basis_decision d on d.proposal = p.id
                where p.incident = :incident and p.duty = :duty order by p.id desc""")
                .param("incident", incident.value())
                .param("duty", duty.name())
                .query((row, n) -> proposal(row))
                .list();
    }

    /** Those that wait for a second person whom this one of the secretariat may be, the oldest first. */
    List<WaitingConfirmation> waiting(long account) {
        record Waiting(long by, WaitingConfirmation confirmation) {}
        return sql
                .sql(
                        """
                select p.incident, p.duty, p.acted_by, p.acted_post, p.recorded_at
                from duty_basis_proposal p join incident i on i.number = p.incident left
                    join duty_basis_decision d on d.proposal = p.id
                where d.proposal is null and i.status in ('RUNNING', 'AT_CLOSING_CHECK')
                  and not exists (select 1 from case_party c
                      where c.incident = p.incident and c.account = :account)
                  and %s order by p.id"""
                                .formatted(Confidentiality.isOpenTo("p.incident", ":account")))
                .param("account", account)
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new Waiting(
                        row.getLong("acted_by"),
                        WaitingConfirmation.ofBasis(
                                new IncidentId(row.getString("incident")),
                                LegalDuty.valueOf(row.getString("duty")),
                                row.getString("acted_post"),
                                DbTime.required(row, "recorded_at"))))
                .list()
                .stream()
                .filter(waiting -> secondPersons.mayLook(TwoPersonRule.BASIS, waiting.by(), account))
                .map(Waiting::confirmation)
                .toList();
    }

    /** The knowledge that two persons chose for the duty, if they did. */
    Optional<BasisProposal> chosen(IncidentId incident, LegalDuty duty) {
        return of(incident, duty).stream()
                .filter(proposal ->
                        proposal.decision() != null && proposal.decision().confirmed())
                .findFirst();
    }

    private static BasisProposal proposal(ResultSet row) throws SQLException {
        var decidedAt = DbTime.read(row, "decided_at");
        var decision = decidedAt == null
                ? null
                : new BasisProposal.Decision(
                        row.getBoolean("confirmed"),
                        CaseText.of(row.getString("answer")),
                        ActedBy.of(row, "second"),
                        decidedAt);
        return new BasisProposal(
                row.getLong("id"),
                LegalDuty.valueOf(row.getString("duty")),
                row.getLong("knowledge"),
                DbTime.required(row, "known_at"),
                new CaseText(row.getString("reason")),
                ActedBy.of(row),
                DbTime.required(row, "recorded_at"),
                decision);
    }
}
