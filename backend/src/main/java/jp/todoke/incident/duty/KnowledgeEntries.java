package jp.todoke.incident.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.todoke.calendar.ToldTimeColumns;
import jp.todoke.clock.Basis;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.Signatures;
import jp.todoke.incident.Employer;
import jp.todoke.incident.duty.Knowledge.KnowledgeRecorded;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
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
        return add(incident, knowledge, null);
    }

    /** Lets an entry stand in for {@code corrected}, which stays to be seen, struck. */
    long correct(IncidentId incident, long corrected, NewKnowledge knowledge) {
        return add(incident, knowledge, corrected);
    }

    private long add(IncidentId incident, NewKnowledge knowledge, @Nullable Long corrects) {
        var entry = sql.sql(
                        """
                insert into knowledge (incident, knower, employer, known_at, %s, of_what, note, corrects, acted_by,
                    acted_name, acted_post, recorded_at)
                values (:incident, :knower, :employer, :knownAt, %s, :of, :note, :corrects, :by, :byName, :byPost,
                    :now) returning id"""
                                .formatted(ToldTimeColumns.NAMES, ToldTimeColumns.VALUES))
                .param("incident", incident.value())
                .param("knower", knowledge.knower())
                .param("employer", knowledge.employer().name())
                .param("knownAt", DbTime.of(knowledge.knownAt()))
                .params(ToldTimeColumns.parameters(knowledge.known()))
                .param("of", knowledge.of() == null ? CASE : knowledge.of().name())
                .param("note", knowledge.note())
                .param("corrects", corrects)
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
        return first(of(incident))
                .orElseThrow(() -> new IllegalStateException("nobody of the body knows of " + incident));
    }

    /** As {@link #first(IncidentId)}, of these entries. */
    static Optional<Basis> first(List<Knowledge> entries) {
        return entries.stream()
                .filter(entry -> entry.ofBody() && entry.of() == null)
                .map(Knowledge::basis)
                .min(Comparator.comparing(Basis::at).thenComparing(Basis::knowledge));
    }

    /** Those that hold, the earliest first. */
    public List<Knowledge> of(IncidentId incident) {
        return all(incident).stream().filter(Knowledge::holds).toList();
    }

    /** The number of the entry that stands for this one in the end. */
    long standing(IncidentId incident, long entry) {
        var successors = all(incident).stream()
                .filter(each -> each.corrects() != null)
                .collect(Collectors.toMap(Knowledge::corrects, Knowledge::id));
        var standing = entry;
        while (successors.containsKey(standing)) {
            standing = successors.get(standing);
        }
        return standing;
    }

    /** Corrected ones, too, the earliest first. */
    public List<Knowledge> all(IncidentId incident) {
        return sql.sql(
                        """
                select k.*, n.id as corrected_by from knowledge k left join knowledge n on n.corrects = k.id
                where k.incident = :incident order by k.known_at, k.id""")
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
                DbTime.required(row, "recorded_at"),
                row.getObject("corrects", Long.class),
                row.getObject("corrected_by", Long.class));
    }
}
