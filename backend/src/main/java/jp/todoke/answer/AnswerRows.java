package jp.todoke.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers to reporters in the database: added and read, never changed. */
@Repository
class AnswerRows {

    private final JdbcClient sql;

    AnswerRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param reporter who reads it here; null for nobody */
    void add(IncidentId incident, ReporterAnswer answer, @Nullable Long reporter) {
        sql.sql(
                        """
                        insert into reporter_answer (incident, number, reporter, words, told_how, after_council,
                            after_closing, acted_by, acted_name, acted_post, recorded_at)
                        values (:incident, :number, cast(:reporter as bigint), :words, :toldHow, :afterCouncil,
                            :afterClosing, :by, :byName, :byPost, :recordedAt)""")
                .param("incident", incident.value())
                .param("number", answer.number())
                .param("reporter", reporter)
                .param("words", answer.words().value())
                .param("toldHow", CaseText.orNull(answer.toldHow()))
                .param("afterCouncil", answer.afterCouncil())
                .param("afterClosing", answer.afterClosing())
                .params(new RecordedBy(answer.by(), answer.at()).parameters())
                .update();
    }

    /** Those of a case, the first one first. */
    List<ReporterAnswer> of(IncidentId incident) {
        return sql.sql(
                        """
                        select a.*, r.recorded_at as read_at
                        from reporter_answer a left join reporter_answer_reading r on r.answer = a.id
                        where a.incident = :incident order by a.number""")
                .param("incident", incident.value())
                .query((row, n) -> answer(row))
                .list();
    }

    /** An answer with whoever it is for. */
    record Addressed(long id, IncidentId incident, ReporterAnswer answer) {}

    /** The answers to this account, the latest first: at most so many. */
    List<Addressed> to(long account, int most) {
        return sql.sql(
                        """
                        select a.*, r.recorded_at as read_at
                        from reporter_answer a left join reporter_answer_reading r on r.answer = a.id
                        where a.reporter = :account order by a.id desc limit :most""")
                .param("account", account)
                .param("most", most)
                .query((row, n) ->
                        new Addressed(row.getLong("id"), new IncidentId(row.getString("incident")), answer(row)))
                .list();
    }

    /** Notes once that it was read; whether it had not been before. */
    boolean read(long answer, RecordedBy recorded) {
        return sql.sql(
                                """
                        insert into reporter_answer_reading (answer, acted_by, acted_name, acted_post, recorded_at)
                        values (:answer, :by, :byName, :byPost, :recordedAt) on conflict do nothing""")
                        .param("answer", answer)
                        .params(recorded.parameters())
                        .update()
                == 1;
    }

    /** The case of an answer. */
    Optional<IncidentId> caseOf(long answer) {
        return sql.sql("select incident from reporter_answer where id = :id")
                .param("id", answer)
                .query((row, n) -> new IncidentId(row.getString("incident")))
                .optional();
    }

    private static ReporterAnswer answer(ResultSet row) throws SQLException {
        return new ReporterAnswer(
                row.getInt("number"),
                new CaseText(row.getString("words")),
                CaseText.of(row.getString("told_how")),
                row.getBoolean("after_council"),
                row.getBoolean("after_closing"),
                ActedBy.of(row),
                DbTime.required(row, "recorded_at"),
                DbTime.read(row, "read_at"));
    }
}
