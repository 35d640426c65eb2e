package jp.todoke.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import jp.todoke.identity.RecordedBy;
import jp.todoke.publication.PublicationView.PublicationDecided;
import jp.todoke.publication.PublicationView.Published;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decision and what was published: added and read, never changed. */
@Repository
class Publications {

    private final JdbcClient sql;

    Publications(JdbcClient sql) {
        this.sql = sql;
    }

    Publication of(IncidentId incident) {
        var decision = sql.sql("select * from publication_decision where incident = :incident")
                .param("incident", incident.value())
                .query((row, n) -> decision(row))
                .optional();
        var published = sql.sql("select * from publication_record where incident = :incident")
                .param("incident", incident.value())
                .query((row, n) -> published(row))
                .optional();
        return new Publication(decision.orElse(null), published.orElse(null));
    }

    void add(IncidentId incident, PublicationDecided decision, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into publication_decision (incident, choice, reason, decided_at, acted_by,
                            acted_name, acted_post, recorded_at)
                        values (:incident, :choice, :reason, :decidedAt, :by, :byName, :byPost, :recordedAt)""")
                .param("incident", incident.value())
                .param("choice", decision.choice().name())
                .param("reason", decision.reason().value())
                .param("decidedAt", DbTime.of(decision.decidedAt()))
                .params(recorded.parameters())
                .update();
    }

    void add(IncidentId incident, Published published, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into publication_record (incident, published_on, published_at, channels, words,
                            acted_by, acted_name, acted_post, recorded_at)
                        values (:incident, :publishedOn, :publishedAt, :channels, :words, :by, :byName, :byPost,
                            :recordedAt)""")
                .param("incident", incident.value())
                .param("publishedOn", published.publishedOn())
                .param("publishedAt", DbTime.of(published.publishedAt()))
                .param("channels", published.channels().stream().map(Enum::name).toArray(String[]::new))
                .param("words", published.words().value())
                .params(recorded.parameters())
                .update();
    }

    private static PublicationDecided decision(ResultSet row) throws SQLException {
        return new PublicationDecided(
                PublicationChoice.valueOf(row.getString("choice")),
                new CaseText(row.getString("reason")),
                DbTime.required(row, "decided_at"),
                row.getString("acted_post"),
                DbTime.required(row, "recorded_at"));
    }

    private static Published published(ResultSet row) throws SQLException {
        var channels = Arrays.stream((String[]) row.getArray("channels").getArray())
                .map(PublicationChannel::valueOf)
                .toList();
        return new Published(
                row.getObject("published_on", LocalDate.class),
                DbTime.read(row, "published_at"),
                channels,
                new CaseText(row.getString("words")),
                row.getString("acted_post"),
                DbTime.required(row, "recorded_at"));
    }
}
