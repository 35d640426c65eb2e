package jp.todoke.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import jp.todoke.identity.RecordedBy;
import jp.todoke.incident.Track;
import jp.todoke.incident.reopening.Runs;
import jp.todoke.publication.PublicationView.EarlierPublication;
import jp.todoke.publication.PublicationView.PublicationDecided;
import jp.todoke.publication.PublicationView.Published;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decision and what was published: added and read, never changed. */
@Repository
class Publications {

    private final JdbcClient sql;
    private final Runs runs;

    Publications(JdbcClient sql, Runs runs) {
        this.sql = sql;
        this.runs = runs;
    }

    /** A decision with what was published by it; whether it was made since the case was last reopened for it. */
    private record Decided(boolean current, EarlierPublication publication) {}

    Publication of(IncidentId incident) {
        var present = present(incident);
        var decided = sql.sql("select * from publication_decision where incident = :incident order by id")
                .param("incident", incident.value())
                .query((row, n) -> new Decided(
                        Objects.equals(row.getObject("reopening", Long.class), present),
                        new EarlierPublication(
                                decision(row), published(row.getLong("id")).orElse(null))))
                .list();
        var last = decided.stream().filter(Decided::current).reduce((before, after) -> after);
        return new Publication(
                decided.stream()
                        .filter(each -> each != last.orElse(null))
                        .map(Decided::publication)
                        .toList(),
                last.map(Decided::publication).map(EarlierPublication::decision).orElse(null),
                last.map(Decided::publication)
                        .map(EarlierPublication::publication)
                        .orElse(null));
    }

    private Optional<Published> published(long decision) {
        return sql.sql("select * from publication_record where decision = :decision")
                .param("decision", decision)
                .query((row, n) -> published(row))
                .optional();
    }

    void add(IncidentId incident, PublicationDecided decision, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into publication_decision (incident, reopening, choice, reason, decided_at, acted_by,
                            acted_name, acted_post, recorded_at)
                        values (:incident, :reopening, :choice, :reason, :decidedAt, :by, :byName, :byPost,
                            :recordedAt)""")
                .param("incident", incident.value())
                .param("reopening", present(incident))
                .param("choice", decision.choice().name())
                .param("reason", decision.reason().value())
                .param("decidedAt", DbTime.of(decision.decidedAt()))
                .params(recorded.parameters())
                .update();
    }

    void add(IncidentId incident, Published published, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into publication_record (incident, decision, published_on, published_at, channels,
                            words, acted_by, acted_name, acted_post, recorded_at)
                        values (:incident,
                            (select max(id) from publication_decision where incident = :incident), :publishedOn, :publishedAt, :channels, :words, :by, :byName, :byPost,
                            :recordedAt)""")
                .param("incident", incident.value())
                .param("publishedOn", published.publishedOn())
                .param("publishedAt", DbTime.of(published.publishedAt()))
                .param("channels", published.channels().stream().map(Enum::name).toArray(String[]::new))
                .param("words", published.words().value())
                .params(recorded.parameters())
                .update();
    }

    private @Nullable Long present(IncidentId incident) {
        return Runs.last(runs.of(incident, Track.PUBLICATION)).reopening();
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
