package jp.todoke.incident.confidentiality;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.Confidentiality;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.Signatures;
import jp.todoke.incident.Incidents;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 懲戒に関する事項, apart from the case: nothing else reads this table, so that no course of events, no paper, no search and no
 * proposal says a word of it. Nobody reads them while the case is not confidential.
 */
@Service
public class DisciplinaryNotes {

    private final Incidents incidents;
    private final Confidentiality confidentiality;
    private final Signatures signatures;
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DisciplinaryNotes(
            Incidents incidents,
            Confidentiality confidentiality,
            Signatures signatures,
            JdbcClient sql,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.confidentiality = confidentiality;
        this.signatures = signatures;
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /** Those of the case, the latest first; none while it is not confidential. */
    @Transactional(readOnly = true)
    public List<DisciplinaryNote> of(IncidentId incident) {
        return confidentiality.of(incident)
                ? sql.sql("select * from disciplinary_note where incident = :incident order by id desc")
                        .param("incident", incident.value())
                        .query((row, n) -> new DisciplinaryNote(
                                row.getLong("id"),
                                new CaseText(row.getString("words")),
                                ActedBy.of(row),
                                DbTime.required(row, "recorded_at")))
                        .list()
                : List.of();
    }

    /**
     * Writes one down, after the closing too; the same key again adds nothing. Refuses a case that is not confidential.
     */
    @Transactional
    public List<DisciplinaryNote> add(IncidentId incident, String words, UUID key) {
        incidents.lock(incident);
        if (!confidentiality.of(incident)) {
            throw ConfidentialityRefusal.noPlaceForDisciplinaryMatters();
        }
        if (!pressed(incident, key)) {
            insert(incident, words, key);
            events.publishEvent(new DisciplinaryNote.DisciplinaryNoteAdded(incident));
        }
        return of(incident);
    }

    private boolean pressed(IncidentId incident, UUID key) {
        return sql.sql(
                        "select exists (select from disciplinary_note where incident = :incident and request_key = :key)")
                .param("incident", incident.value())
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    private void insert(IncidentId incident, String words, UUID key) {
        sql.sql(
                        """
                        insert into disciplinary_note (incident, words, request_key, acted_by, acted_name, acted_post,
                            recorded_at)
                        values (:incident, :words, :key, :by, :byName, :byPost, :recordedAt)""")
                .param("incident", incident.value())
                .param("words", words.strip())
                .param("key", key)
                .params(new RecordedBy(signatures.in(incident), clock.instant()).parameters())
                .update();
    }
}
