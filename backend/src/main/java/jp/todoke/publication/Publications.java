package jp.todoke.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.todoke.identity.RecordedBy;
import jp.todoke.incident.Track;
import jp.todoke.incident.extent.Malice;
import jp.todoke.incident.reopening.Runs;
import jp.todoke.publication.PublicationView.Approval;
import jp.todoke.publication.PublicationView.EarlierDecision;
import jp.todoke.publication.PublicationView.PublicationDecided;
import jp.todoke.publication.PublicationView.Published;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decisions and what was published: added and read, never changed. */
@Repository
class Publications {

    /** What was published, with the number of the approved version and who approved it. */
    private static final String RECORDS =
            """
            select r.*, said.acted_post as approver, said.recorded_at as approved_at, said.reason as approval_words,
                (select count(*) from publication_text t where t.incident = r.incident and t.id <= r.text) as text_no
            from publication_record r left join publication_text_decision said on said.text = r.text""";

    private final JdbcClient sql;
    private final Runs runs;

    Publications(JdbcClient sql, Runs runs) {
        this.sql = sql;
        this.runs = runs;
    }

    /** A decision with what was published by it; whether it was made since the case was last reopened for it. */
    private record Decided(
            boolean current, PublicationDecided decision, @Nullable KnownFacts known, List<Published> published) {

        EarlierDecision earlier() {
            return new EarlierDecision(decision, published);
        }
    }

    Publication of(IncidentId incident) {
        var present = present(incident);
        var decided = sql.sql("select * from publication_decision where incident = :incident order by id")
                .param("incident", incident.value())
                .query((row, n) -> new Decided(
                        Objects.equals(row.getObject("reopening", Long.class), present),
                        decision(row),
                        known(row),
                        published(row.getLong("id"))))
                .list();
        var last = decided.stream().filter(Decided::current).reduce((before, after) -> after);
        return new Publication(
                decided.stream()
                        .filter(each -> each != last.orElse(null))
                        .map(Decided::earlier)
                        .toList(),
                last.map(Decided::decision).orElse(null),
                last.map(Decided::known).orElse(null),
                last.map(Decided::published).orElse(List.of()));
    }

    /** A publication and its number. */
    record Numbered(long record, Published published) {}

    /** What was published last by any decision of the case. */
    Optional<Numbered> last(IncidentId incident) {
        return sql.sql(
                        RECORDS
                                + """
                                 join publication_decision on publication_decision.id = r.decision
                                where publication_decision.incident = :incident
                                order by r.id desc limit 1""")
                .param("incident", incident.value())
                .query((row, n) -> new Numbered(row.getLong("id"), published(row)))
                .optional();
    }

    private List<Published> published(long decision) {
        return sql.sql(RECORDS + " where r.decision = :decision order by r.id")
                .param("decision", decision)
                .query((row, n) -> published(row))
                .list();
    }

    void add(IncidentId incident, PublicationDecided decision, KnownFacts known, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into publication_decision (incident, reopening, choice, reason, decided_at,
                            known_persons, known_malice, known_duty, persons_from, acted_by, acted_name, acted_post, recorded_at)
                        values (:incident, :reopening, :choice, :reason, :decidedAt,
                            :persons, :malice, :duty, :personsFrom, :by, :byName, :byPost, :recordedAt)""")
                .param("incident", incident.value())
                .param("reopening", present(incident))
                .param("choice", decision.choice().name())
                .param("reason", decision.reason().value())
                .param("decidedAt", DbTime.of(decision.decidedAt()))
                .param("persons", known.personsAtMost())
                .param("malice", known.malice().name())
                .param("duty", known.duty())
                .param("personsFrom", decision.personsFrom())
                .params(recorded.parameters())
                .update();
    }

    /** By the last decision of the case. */
    void add(IncidentId incident, Published published, RecordedBy recorded) {
        var further = published.further();
        var beforeTold = published.beforeToldReason();
        sql.sql(
                        """
                        insert into publication_record (incident, decision, further, published_on, published_at,
                            channels, words, before_told_reason, text, phone_approver, phone_at, phone_reason,
                            acted_by, acted_name, acted_post, recorded_at)
                        values (:incident,
                            (select max(id) from publication_decision where incident = :incident),
                            :further, :publishedOn, :publishedAt, :channels, :words, :beforeTold,
                            (select id from (select id, row_number() over (order by id) as no from publication_text
                                where incident = :incident) version where no = cast(:text as int)),
                            :phoneApprover, :phoneAt, :phoneReason,
                            :by, :byName, :byPost, :recordedAt)""")
                .param("incident", incident.value())
                .param("further", further == null ? null : further.name())
                .param("publishedOn", published.publishedOn())
                .param("publishedAt", DbTime.of(published.publishedAt()))
                .param("channels", published.channels().stream().map(Enum::name).toArray(String[]::new))
                .param("words", published.words().value())
                .param("beforeTold", beforeTold == null ? null : beforeTold.value())
                .params(approved(Objects.requireNonNull(published.approval())))
                .params(recorded.parameters())
                .update();
    }

    /** The number of the version, else what was said on the telephone. */
    private static Map<String, @Nullable Object> approved(Approval approval) {
        var text = approval.text();
        var reason = approval.reason();
        var phoned = text == null;
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("text", text);
        parameters.put("phoneApprover", phoned ? approval.approver().value() : null);
        parameters.put("phoneAt", phoned ? DbTime.of(approval.at()) : null);
        parameters.put("phoneReason", phoned && reason != null ? reason.value() : null);
        return parameters;
    }

    private static @Nullable Approval approval(ResultSet row) throws SQLException {
        var phoned = row.getString("phone_approver");
        if (phoned != null) {
            return new Approval(
                    null,
                    new CaseText(phoned),
                    DbTime.required(row, "phone_at"),
                    new CaseText(row.getString("phone_reason")));
        }
        var approver = row.getString("approver");
        return approver == null
                ? null
                : new Approval(
                        row.getInt("text_no"),
                        new CaseText(approver),
                        DbTime.required(row, "approved_at"),
                        CaseText.of(row.getString("approval_words")));
    }

    private @Nullable Long present(IncidentId incident) {
        return Runs.last(runs.of(incident, Track.PUBLICATION)).reopening();
    }

    private static PublicationDecided decision(ResultSet row) throws SQLException {
        return new PublicationDecided(
                PublicationChoice.valueOf(row.getString("choice")),
                new CaseText(row.getString("reason")),
                DbTime.required(row, "decided_at"),
                row.getInt("persons_from"),
                row.getString("acted_post"),
                DbTime.required(row, "recorded_at"));
    }

    private static @Nullable KnownFacts known(ResultSet row) throws SQLException {
        var malice = row.getString("known_malice");
        return malice == null
                ? null
                : new KnownFacts(
                        row.getObject("known_persons", Integer.class),
                        Malice.valueOf(malice),
                        row.getBoolean("known_duty"));
    }

    private static Published published(ResultSet row) throws SQLException {
        var further = row.getString("further");
        var beforeTold = row.getString("before_told_reason");
        var channels = Arrays.stream((String[]) row.getArray("channels").getArray())
                .map(PublicationChannel::valueOf)
                .toList();
        return new Published(
                further == null ? null : FurtherKind.valueOf(further),
                row.getObject("published_on", LocalDate.class),
                DbTime.read(row, "published_at"),
                channels,
                new CaseText(row.getString("words")),
                beforeTold == null ? null : new CaseText(beforeTold),
                approval(row),
                row.getString("acted_post"),
                DbTime.required(row, "recorded_at"));
    }
}
