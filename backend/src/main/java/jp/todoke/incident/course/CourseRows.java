package jp.todoke.incident.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jp.todoke.calendar.ToldTime;
import jp.todoke.calendar.ToldTimeColumns;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.Signatures;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lines of the course of events in the database. */
@Component
class CourseRows {

    private final JdbcClient sql;
    private final Clock clock;
    private final CurrentActor currentActor;
    private final Signatures signatures;

    CourseRows(JdbcClient sql, Clock clock, CurrentActor currentActor, Signatures signatures) {
        this.sql = sql;
        this.clock = clock;
        this.currentActor = currentActor;
        this.signatures = signatures;
    }

    /** By the day; a month before its days, and what tells only its day after what tells the hour. */
    private static final Comparator<CourseEntry> IN_ORDER =
            Comparator.comparing(CourseEntry::time, ToldTime.IN_ORDER).thenComparing(CourseEntry::id);

    /** What a new row says of another one: that it stands in for it, or only takes it back. */
    record Standing(@Nullable Long corrects, boolean withdrawn, @Nullable String reason) {

        static final Standing ITSELF = new Standing(null, false, null);
    }

    List<CourseEntry> of(IncidentId incident) {
        return sql
                .sql(
                        """
                select e.*, n.id as corrected_by from course_entry e left join course_entry n on n.corrects = e.id
                where e.incident = :incident order by e.id""")
                .param("incident", incident.value())
                .query(CourseRows::line)
                .stream()
                .sorted(IN_ORDER)
                .toList();
    }

    /** Whether this person has sent a line under this key; the caller holds the lock of the case. */
    boolean sent(IncidentId incident, UUID key) {
        return sql.sql(
                        """
                        select exists (select 1 from course_entry
                            where incident = :incident and acted_by = :account and entry_key = :key)""")
                .param("incident", incident.value())
                .param("account", currentActor.get().accountId())
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    /** Whether the person of this request wrote that line by hand since then. */
    boolean ownSince(long entry, Instant since) {
        return sql.sql(
                        """
                select exists (select 1 from course_entry where id = :id and acted_by = :account and source = 'manual'
                               and recorded_at >= :since)""")
                .param("id", entry)
                .param("account", currentActor.get().accountId())
                .param("since", DbTime.of(since))
                .query(Boolean.class)
                .single();
    }

    long add(IncidentId incident, NewEntry entry, Standing standing, @Nullable UUID key) {
        var time = entry.time();
        return sql.sql(
                        """
                insert into course_entry (incident, %s, actor, what, kind, source, corrects, withdrawn, reason,
                    entry_key, acted_by, acted_name, acted_post, recorded_at)
                values (:incident, %s, :actor, :what, :kind, :source, :corrects, :withdrawn, :reason,
                    :key, :by, :byName, :byPost, :recordedAt) returning id"""
                                .formatted(ToldTimeColumns.NAMES, ToldTimeColumns.VALUES))
                .param("incident", incident.value())
                .params(ToldTimeColumns.parameters(time))
                .param("actor", entry.actor())
                .param("what", entry.what())
                .param("kind", entry.kind().name())
                .param("source", entry.source())
                .param("corrects", standing.corrects())
                .param("withdrawn", standing.withdrawn())
                .param("reason", standing.reason())
                .param("key", key)
                .params(signatures.in(incident).parameters())
                .param("recordedAt", DbTime.of(clock.instant()))
                .query(Long.class)
                .single();
    }

    private static CourseEntry line(ResultSet row, int index) throws SQLException {
        var recordedBy = ActedBy.of(row).name();
        return new CourseEntry(
                row.getLong("id"),
                ToldTimeColumns.read(row),
                whose(row.getString("actor"), recordedBy),
                new CaseText(row.getString("what")),
                EntryKind.valueOf(row.getString("kind")),
                row.getString("source"),
                recordedBy,
                DbTime.required(row, "recorded_at"),
                row.getObject("corrects", Long.class),
                row.getObject("corrected_by", Long.class),
                row.getBoolean("withdrawn"),
                CaseText.of(row.getString("reason")));
    }

    /** Whoever writes the own name means the own account. */
    private static @Nullable CaseText whose(@Nullable String name, CaseText recordedBy) {
        return recordedBy.value().equals(name) ? recordedBy : CaseText.of(name);
    }
}
