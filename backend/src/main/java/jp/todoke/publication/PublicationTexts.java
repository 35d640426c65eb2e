package jp.todoke.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
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
        return sql.sql("select * from publication_text where incident = :incident order by id")
                .param("incident", incident.value())
                .query((row, n) -> new PublicationText(
                        n + 1,
                        TextForm.valueOf(row.getString("form")),
                        row.getObject("dated", LocalDate.class),
                        new CaseText(row.getString("heading")),
                        new CaseText(row.getString("body")),
                        ActedBy.of(row),
                        DbTime.required(row, "recorded_at")))
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
