package jp.todoke.incident.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import jp.todoke.calendar.ToldTimeColumns;
import jp.todoke.clock.Basis;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.Signatures;
import jp.todoke.incident.Employer;
import jp.todoke.incident.duty.Knowledge.KnowledgeRecorded;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 覚知: several entries, insert-only; the earliest of the body's own workers is the basis of its duties. */
@Component
public class KnowledgeEntries {

    private static final String CASE = "INCIDENT";

    private final JdbcClient sql;
    private final Clock clock;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;

    KnowledgeEntries(JdbcClient sql, Clock clock, Signatures signatures, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.signatures = signatures;
        this.events = events;
    }

    /** Adds an entry and gives its number. */
    public long add(IncidentId incident, NewKnowledge knowledge) {
        var entry = sql.sql(
                        """
                insert into knowledge (incident, knower, employer, known_at, %s, of_what, note, acted_by,
                    acted_name, acted_post, recorded_at)
                values (:incident, :knower, :employer, :knownAt, %s, :of, :note, :by, :byName, :byPost,
                    :now) returning id"""
                                .formatted(ToldTimeColumns.NAMES, ToldTimeColumns.VALUES))
                .param("incident", incident.value())
                .param("knower", knowledge.knower())
                .param("employer", knowledge.employer().name())
                .param("knownAt", DbTime.of(knowledge.knownAt()))
                .params(ToldTimeColumns.parameters(knowledge.known()))
                .param("of", knowledge.of() == null ? CASE : knowledge.of().name())
                .param("note", knowledge.note())
                .params(signatures.in(incident).parameters())
                .param("now", DbTime.of(clock.instant()))
                .query(Long.class)
                .single();
        events.publishEvent(new KnowledgeRecorded(incident, knowledge.employer()));
        return entry;
    }

    /**
     * The body's first knowledge of the case, from which its limits count; of several of one moment the first that was
     * written down.
     */
    public Basis first(IncidentId incident) {
        return of(incident).stream()
                .filter(entry -> entry.ofBody() && entry.of() == null)
                .findFirst()
                .map(Knowledge::basis)
                .orElseThrow(() -> new IllegalStateException("nobody of the body knows of " + incident));
    }

    /** The earliest first. */
    public List<Knowledge> of(IncidentId incident) {
        return sql.sql("select * from knowledge where incident = :incident order by known_at, id")
                .param("incident", incident.value())
                .query(KnowledgeEntries::entry)
                .list();
    }

    private static Knowledge entry(ResultSet row, int index) throws SQLException {
        var of = row.getString("of_what");
        var recordedBy = ActedBy.of(row).name();
        var knower = new CaseText(row.getString("knower"));
        return new Knowledge(
                row.getLong("id"),
                knower.value().equals(recordedBy.value()) ? recordedBy : knower,
                Employer.valueOf(row.getString("employer")),
                DbTime.required(row, "known_at"),
                ToldTimeColumns.read(row),
                CASE.equals(of) ? null : LegalDuty.valueOf(of),
                CaseText.of(row.getString("note")),
                recordedBy,
                DbTime.required(row, "recorded_at"));
    }
}
