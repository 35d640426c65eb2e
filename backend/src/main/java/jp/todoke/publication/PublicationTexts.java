package jp.todoke.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

/** The texts that were kept: added and read, never changed. */
@Repository
public class PublicationTexts {

    /** How many one case holds. */
    public static final int MOST = 200;

    private final JdbcClient sql;

    PublicationTexts(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of the case, the first first. */
    public List<PublicationText> of(IncidentId incident) {
        return sql.sql(
                        """
                        select t.*, d.outcome, d.reason, d.acted_by as decided_by, d.acted_name as decided_name,
                            d.acted_post as decided_post, d.recorded_at as decided_at
                        from publication_text t left join publication_text_decision d on d.text = t.id
                        where t.incident = :incident order by t.id""")
                .param("incident", incident.value())
                .query((row, n) -> new PublicationText(
                        n + 1,
                        TextForm.valueOf(row.getString("form")),
                        row.getObject("dated", LocalDate.class),
                        new CaseText(row.getString("heading")),
                        new CaseText(row.getString("body")),
                        ActedBy.of(row),
                        DbTime.required(row, "recorded_at"),
                        decision(row)))
                .list();
    }

    /** The same with what follows from one another. */
    TextVersions versions(IncidentId incident) {
        return new TextVersions(of(incident));
    }

    private static @Nullable TextDecision decision(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new TextDecision(
                        TextOutcome.valueOf(outcome),
                        CaseText.of(row.getString("reason")),
                        new ActedBy(
                                row.getLong("decided_by"),
                                new CaseText(row.getString("decided_name")),
                                row.getString("decided_post")),
                        DbTime.required(row, "decided_at"));
    }

    /** What was said of the last text. The caller holds the lock of the case. */
    void decide(IncidentId incident, TextDecision decision) {
        var reason = decision.reason();
        sql.sql(
                        """
                        insert into publication_text_decision (text, incident, outcome, reason, acted_by, acted_name,
                            acted_post, recorded_at)
                        values ((select max(id) from publication_text where incident = :incident), :incident, :outcome,
                            :reason, :by, :byName, :byPost, :recordedAt)""")
                .param("incident", incident.value())
                .param("outcome", decision.outcome().name())
                .param("reason", reason == null ? null : reason.value())
                .params(new RecordedBy(decision.by(), decision.at()).parameters())
                .update();
    }

    /** The cases that run and are to be published of which the last text waits for the director, the oldest first. */
    List<IncidentId> waiting() {
        return sql.sql(
                        """
                        select t.incident
                        from (select distinct on (incident) incident, id, recorded_at from publication_text
                              order by incident, id desc) t
                            join incident i on i.number = t.incident
                            join (select distinct on (incident) incident, choice from publication_decision
                                  order by incident, id desc) d on d.incident = t.incident
                        where i.status in ('RUNNING', 'AT_CLOSING_CHECK') and d.choice in ('AT_ONCE', 'BATCH')
                          and not exists (select 1 from publication_text_decision said where said.text = t.id)
                          and not exists (select 1 from publication_record r
                              where r.incident = t.incident and r.recorded_at >= t.recorded_at)
                        order by t.id""")
                .query((row, n) -> new IncidentId(row.getString("incident")))
                .list();
    }

    /** The one to publish. */
    public Optional<PublicationText> last(IncidentId incident) {
        return of(incident).stream().reduce((earlier, later) -> later);
    }

    /** Keeps one more; heading and body are masked already. The caller holds the lock of the case. */
    public void add(
            IncidentId incident, TextForm form, LocalDate dated, String heading, String body, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into publication_text (incident, form, dated, heading, body, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:incident, :form, :dated, :heading, :body, :by, :byName, :byPost, :recordedAt)""")
                .param("incident", incident.value())
                .param("form", form.name())
                .param("dated", dated)
                .param("heading", heading)
                .param("body", body)
                .params(recorded.parameters())
                .update();
    }
}
