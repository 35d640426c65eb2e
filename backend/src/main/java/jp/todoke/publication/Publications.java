package jp.todoke.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import jp.todoke.identity.RecordedBy;
import jp.todoke.publication.PublicationView.EarlierPublication;
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

    /** The last reopening of the case that began publication anew; null before there is one. */
    private static final String LAST_REOPENING =
            """
            (select max(r.id) from case_reopening r join case_reopening_track t on t.reopening = r.id
             where r.incident = :incident and t.track = 'PUBLICATION' and t.reason is null)""";

    private final JdbcClient sql;

    Publications(JdbcClient sql) {
        this.sql = sql;
    }

    /** A decision with what was published by it; whether it was made since the case was last reopened for it. */
    private record Round(boolean current, EarlierPublication publication) {}

    Publication of(IncidentId incident) {
        var rounds = sql.sql("select d.*, d.reopening is not distinct from " + LAST_REOPENING
                        + " as current from publication_decision d where d.incident = :incident order by d.id")
                .param("incident", incident.value())
                .query((row, n) -> new Round(
                        row.getBoolean("current"),
                        new EarlierPublication(
                                decision(row), published(row.getLong("id")).orElse(null))))
                .list();
        var last = rounds.stream().filter(Round::current).reduce((earlier, later) -> later);
        return new Publication(
                rounds.stream()
                        .filter(round -> round != last.orElse(null))
                        .map(Round::publication)
                        .toList(),
                last.map(Round::publication).map(EarlierPublication::decision).orElse(null),
                last.map(Round::publication)
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
                        values (:incident, %s, :choice, :reason, :decidedAt, :by, :byName, :byPost,
                            :recordedAt)"""
                                .formatted(LAST_REOPENING))
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
