package jp.todoke.publication;

import java.util.Optional;
import java.util.stream.Collectors;
import jp.todoke.identity.Recorded;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decision and what was published: added and read, never changed. */
@Repository
class PublicationLog {

    private final JdbcClient jdbc;

    PublicationLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(IncidentId incident, PublicationDecisionEntry entry, Recorded recorded) {
        jdbc.sql("""
                insert into publication_decision (incident, choice, reason, decided_at, recorded_by, recorded_post, recorded_at)
                values (:incident, :choice, :reason, :decidedAt, :recordedBy, :recordedPost, :recordedAt)""")
                .param("incident", incident.value()).param("choice", entry.choice().name()).param("reason", entry.reason())
                .param("decidedAt", DbTime.of(entry.decidedAt()))
                .param("recordedBy", recorded.account()).param("recordedPost", recorded.post())
                .param("recordedAt", DbTime.of(recorded.at()))
                .update();
    }

    void add(IncidentId incident, PublicationEntry entry, Recorded recorded) {
        jdbc.sql("""
                insert into publication_record (incident, published_on, published_at, channels, words,
                    recorded_by, recorded_post, recorded_at)
                values (:incident, :publishedOn, :publishedAt, :channels, :words, :recordedBy, :recordedPost, :recordedAt)""")
                .param("incident", incident.value())
                .param("publishedOn", entry.publishedOn()).param("publishedAt", DbTime.of(entry.publishedAt()))
                .param("channels", entry.channels().stream().distinct().map(Enum::name).collect(Collectors.joining(",")))
                .param("words", entry.words())
                .param("recordedBy", recorded.account()).param("recordedPost", recorded.post())
                .param("recordedAt", DbTime.of(recorded.at()))
                .update();
    }

    Optional<PublicationView.PublicationDecided> decision(IncidentId incident) {
        return jdbc.sql("select * from publication_decision where incident = :incident")
                .param("incident", incident.value()).query(PublicationView.PublicationDecided.class).optional();
    }

    Optional<PublicationView.Published> published(IncidentId incident) {
        return jdbc.sql("select * from publication_record where incident = :incident")
                .param("incident", incident.value()).query(PublicationView.Published.class).optional();
    }
}
