package jp.todoke.incident.extent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import jp.todoke.identity.Signatures;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.extent.MitigatingFact.MitigationRecorded;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.StrippedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 軽減する事情 of a case: added, withdrawn and read, never changed. */
@Service
@Transactional
public class Mitigations {

    private final Incidents incidents;
    private final Media media;
    private final CaseFiles files;
    private final JdbcClient sql;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mitigations(
            Incidents incidents,
            Media media,
            CaseFiles files,
            JdbcClient sql,
            Signatures signatures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.media = media;
        this.files = files;
        this.sql = sql;
        this.signatures = signatures;
        this.events = events;
        this.clock = clock;
    }

    /** All that were written down, by number, also those that were withdrawn. */
    @Transactional(readOnly = true)
    public List<MitigatingFact> of(IncidentId incident) {
        return sql.sql(
                        """
                        select f.*, w.reason as withdrawn from mitigating_fact f
                        left join mitigating_fact_withdrawal w on w.incident = f.incident and w.number = f.number
                        where f.incident = :incident order by f.number""")
                .param("incident", incident.value())
                .query(Mitigations::fact)
                .list();
    }

    /** Those that hold. */
    @Transactional(readOnly = true)
    public List<MitigatingFact> holding(IncidentId incident) {
        return of(incident).stream().filter(fact -> fact.withdrawn() == null).toList();
    }

    /** Writes one down. */
    public void add(IncidentId incident, NewMitigation fact) {
        begin(incident);
        var words = StrippedText.of(fact.words());
        new FieldChecks()
                .required(fact.kind() == MitigationKind.OTHER, "words", words)
                .that(
                        fact.medium() == null
                                || media.of(incident).stream().anyMatch(medium -> medium.number() == fact.medium()),
                        "medium",
                        "usage-no-such-medium")
                .that(
                        fact.attachment() == null || files.has(incident, fact.attachment()),
                        "attachment",
                        "file-not-kept")
                .refuse();
        sql.sql(
                        """
                        insert into mitigating_fact (incident, number, kind, words, evidence, medium_no, attachment_no,
                            acted_by, acted_name, acted_post, recorded_at)
                        values (:incident, :number, :kind, :words, :evidence, :medium, :attachment,
                            :by, :byName, :byPost, :now)""")
                .param("incident", incident.value())
                .param("number", of(incident).size() + 1)
                .param("kind", fact.kind().name())
                .param("words", words)
                .param("evidence", fact.evidence().strip())
                .param("medium", fact.medium())
                .param("attachment", fact.attachment())
                .params(signatures.in(incident).parameters())
                .param("now", DbTime.of(clock.instant()))
                .update();
        events.publishEvent(new MitigationRecorded(incident, fact.kind(), false));
    }

    /**
     * What makes harm less likely in a case that is merged into another one does so there, too; a proof among the files
     * of that case stays there. Both cases are locked.
     *
     * @param newMedia the number that a medium of the merged case has where the case goes on
     */
    public void carry(IncidentId from, IncidentId into, Map<Integer, Integer> newMedia) {
        holding(from)
                .forEach(fact -> add(
                        into,
                        new NewMitigation(
                                fact.kind(),
                                CaseText.orNull(fact.words()),
                                fact.evidence().value(),
                                fact.medium() == null ? null : newMedia.get(fact.medium()),
                                null)));
    }

    /** It holds no longer, or never did. Refuses one that the case has not, or that is withdrawn. */
    public void withdraw(IncidentId incident, int number, String reason) {
        begin(incident);
        var fact = holding(incident).stream()
                .filter(held -> held.number() == number)
                .findFirst()
                .orElseThrow(MitigationNotFound::new);
        sql.sql(
                        """
                        insert into mitigating_fact_withdrawal (incident, number, reason, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:incident, :number, :reason, :by, :byName, :byPost, :now)""")
                .param("incident", incident.value())
                .param("number", number)
                .param("reason", reason)
                .params(signatures.in(incident).parameters())
                .param("now", DbTime.of(clock.instant()))
                .update();
        events.publishEvent(new MitigationRecorded(incident, fact.kind(), true));
    }

    private void begin(IncidentId incident) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
    }

    private static MitigatingFact fact(ResultSet row, int index) throws SQLException {
        return new MitigatingFact(
                row.getInt("number"),
                MitigationKind.valueOf(row.getString("kind")),
                CaseText.of(row.getString("words")),
                new CaseText(row.getString("evidence")),
                row.getObject("medium_no", Integer.class),
                row.getObject("attachment_no", Integer.class),
                CaseText.of(row.getString("withdrawn")),
                new CaseText(row.getString("acted_name")),
                DbTime.required(row, "recorded_at"));
    }
}
