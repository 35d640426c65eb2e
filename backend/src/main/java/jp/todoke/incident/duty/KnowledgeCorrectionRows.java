package jp.todoke.incident.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import jp.todoke.calendar.ToldTimeColumns;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.SecondPersons;
import jp.todoke.identity.TwoPersonRule;
import jp.todoke.incident.Employer;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Corrections of knowledge and what was said to them, added and read, never changed. */
@Repository
class KnowledgeCorrectionRows {

    private final JdbcClient sql;
    private final SecondPersons secondPersons;

    KnowledgeCorrectionRows(JdbcClient sql, SecondPersons secondPersons) {
        this.sql = sql;
        this.secondPersons = secondPersons;
    }

    /** Gives its number. */
    long add(
            IncidentId incident,
            long corrected,
            NewKnowledge entry,
            String reason,
            boolean needsSecond,
            ActedBy by,
            Instant now) {
        return sql.sql(
                        """
                insert into knowledge_correction (incident, corrects, knower, employer, %s, note, reason,
                    needs_second, acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :corrects, :knower, :employer, %s, :note, :reason,
                    :needsSecond, :by, :byName, :byPost, :now) returning id"""
                                .formatted(ToldTimeColumns.NAMES, ToldTimeColumns.VALUES))
                .param("incident", incident.value())
                .param("corrects", corrected)
                .param("knower", entry.knower())
                .param("employer", entry.employer().name())
                .params(ToldTimeColumns.parameters(entry.known()))
                .param("note", entry.note())
                .param("reason", reason)
                .param("needsSecond", needsSecond)
                .params(by.parameters())
                .param("now", DbTime.of(now))
                .query(Long.class)
                .single();
    }

    void decide(long correction, boolean confirmed, @Nullable CaseText reason, ActedBy by, Instant now) {
        sql.sql(
                        """
                insert into knowledge_correction_decision (correction, confirmed, reason, acted_by, acted_name,
                    acted_post, recorded_at)
                values (:correction, :confirmed, :reason, :by, :byName, :byPost, :now)""")
                .param("correction", correction)
                .param("confirmed", confirmed)
                .param("reason", reason == null ? null : reason.value())
                .params(by.parameters())
                .param("now", DbTime.of(now))
                .update();
    }

    /** Those of the case, the oldest first. */
    List<KnowledgeCorrection> of(IncidentId incident) {
        return sql.sql(
                        """
                select c.*, d.confirmed, d.reason as answer, d.acted_by as second_by, d.acted_name as second_name,
                    d.acted_post as second_post, d.recorded_at as decided_at
                from knowledge_correction c left join knowledge_correction_decision d on d.correction = c.id
                where c.incident = :incident order by c.id""")
                .param("incident", incident.value())
                .query((row, n) -> correction(row))
                .list();
    }

    /** Those that wait for a second person whom this one of the secretariat may be, the oldest first. */
    List<WaitingConfirmation> waiting(long account) {
        record Waiting(long by, WaitingConfirmation confirmation) {}
        return sql
                .sql(
                        """
                select c.id, c.incident, c.acted_by, c.acted_post, c.recorded_at
                from knowledge_correction c join incident i on i.number = c.incident left
                    join knowledge_correction_decision d on d.correction = c.id
                where c.needs_second and d.correction is null and i.status <> 'CLOSED'
                  and not exists (select 1 from case_party p
                      where p.incident = c.incident and p.account = :account) order by c.id""")
                .param("account", account)
                .query((row, n) -> new Waiting(
                        row.getLong("acted_by"),
                        WaitingConfirmation.ofCorrection(
                                new IncidentId(row.getString("incident")),
                                row.getLong("id"),
                                row.getString("acted_post"),
                                DbTime.required(row, "recorded_at"))))
                .list()
                .stream()
                .filter(waiting -> secondPersons.mayLook(TwoPersonRule.BASIS, waiting.by(), account))
                .map(Waiting::confirmation)
                .toList();
    }

    private static KnowledgeCorrection correction(ResultSet row) throws SQLException {
        var decidedAt = DbTime.read(row, "decided_at");
        return new KnowledgeCorrection(
                row.getLong("id"),
                row.getLong("corrects"),
                new CaseText(row.getString("knower")),
                Employer.valueOf(row.getString("employer")),
                ToldTimeColumns.read(row),
                CaseText.of(row.getString("note")),
                new CaseText(row.getString("reason")),
                row.getBoolean("needs_second"),
                ActedBy.of(row),
                DbTime.required(row, "recorded_at"),
                decidedAt == null
                        ? null
                        : new KnowledgeCorrection.CorrectionDecision(
                                row.getBoolean("confirmed"),
                                CaseText.of(row.getString("answer")),
                                ActedBy.of(row, "second"),
                                decidedAt),
                List.of(),
                false);
    }
}
