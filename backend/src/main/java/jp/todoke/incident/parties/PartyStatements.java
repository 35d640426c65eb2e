package jp.todoke.incident.parties;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.ReadableWriters;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.Signatures;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.parties.PartyStatement.PartyStated;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 申述: made by a party, read by those who handle the case and, its own, by the party. */
@Service
public class PartyStatements {

    private final Incidents incidents;
    private final ReadableWriters writers;
    private final Signatures signatures;
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartyStatements(
            Incidents incidents,
            ReadableWriters writers,
            Signatures signatures,
            JdbcClient sql,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.writers = writers;
        this.signatures = signatures;
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /** Those that the person of this request reads, the latest first: a party only what that person said. */
    @Transactional(readOnly = true)
    public List<PartyStatement> of(IncidentId incident) {
        var readable = writers.of(incident);
        return sql
                .sql("select * from party_statement where incident = :incident order by id desc")
                .param("incident", incident.value())
                .query((row, n) -> new PartyStatement(
                        row.getLong("id"),
                        new CaseText(row.getString("words")),
                        ActedBy.of(row),
                        DbTime.required(row, "recorded_at")))
                .list()
                .stream()
                .filter(statement -> readable.test(statement.by().account()))
                .toList();
    }

    /** Adds one, after the closing too; the same press of the button adds it once. */
    @Transactional
    public List<PartyStatement> state(IncidentId incident, String words, UUID key) {
        incidents.lock(incident);
        var added = sql.sql(
                        """
                        insert into party_statement (incident, key, words, acted_by, acted_name, acted_post, recorded_at)
                        values (:incident, :key, :words, :by, :byName, :byPost, :recordedAt) on conflict do nothing""")
                .param("incident", incident.value())
                .param("key", key)
                .param("words", words.strip())
                .params(new RecordedBy(signatures.in(incident), clock.instant()).parameters())
                .update();
        if (added == 1) {
            events.publishEvent(new PartyStated(incident));
        }
        return of(incident);
    }
}
