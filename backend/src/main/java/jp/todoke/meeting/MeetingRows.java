package jp.todoke.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.StrippedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Meetings, their schedules and what was done of them. */
@Repository
class MeetingRows {

    private final JdbcClient sql;
    private final AgendaRows agendas;
    private final RecordRows records;

    MeetingRows(JdbcClient sql, AgendaRows agendas, RecordRows records) {
        this.sql = sql;
        this.agendas = agendas;
        this.records = records;
    }

    /** Those of a term and all that are open, the latest day first. */
    List<MeetingSummary> of(int term) {
        return sql.sql(
                        """
                        select m.id, m.term, m.number, s.meets_on, s.begins, s.place, t.reached, c.meeting is not null as cancelled,
                            (select count(*) from meeting_agenda_line l where l.meeting = m.id and l.version =
                                (select max(a.version) from meeting_agenda a where a.meeting = m.id)) as items
                        from meeting m
                        join lateral (select * from meeting_schedule s where s.meeting = m.id order by version desc limit 1) s
                            on true
                        left join lateral (select reached from meeting_stage t where t.meeting = m.id
                            order by array_position(:stages, reached) desc limit 1) t on true
                        left join meeting_cancellation c on c.meeting = m.id
                        where m.term = :term or c.meeting is null and not exists
                            (select 1 from meeting_stage h where h.meeting = m.id and h.reached = 'HELD')
                        order by s.meets_on desc, m.id desc""")
                .param("term", term)
                .param(
                        "stages",
                        Stream.of(Meeting.Stage.values()).map(Enum::name).toArray(String[]::new))
                .query((row, n) -> {
                    var stage = row.getString("reached");
                    return new MeetingSummary(
                            row.getLong("id"),
                            row.getInt("term"),
                            row.getInt("number"),
                            Meeting.name(row.getInt("term"), row.getInt("number")),
                            row.getBoolean("cancelled")
                                    ? Meeting.Status.CANCELLED
                                    : stage == null ? Meeting.Status.PLANNED : Meeting.Status.valueOf(stage),
                            row.getObject("meets_on", LocalDate.class),
                            row.getObject("begins", LocalTime.class),
                            row.getString("place"),
                            row.getInt("items"));
                })
                .list();
    }

    /** The terms that have meetings, the latest first. */
    List<Integer> terms() {
        return sql.sql("select distinct term from meeting order by term desc")
                .query(Integer.class)
                .list();
    }

    /** Throws {@link MeetingRefusal}. */
    Meeting get(long id) {
        return find(id).orElseThrow(MeetingRefusal::notThere);
    }

    Optional<Meeting> find(long id) {
        return sql.sql("select * from meeting where id = :id")
                .param("id", id)
                .query((row, n) -> new Meeting(
                        id,
                        row.getInt("term"),
                        row.getInt("number"),
                        schedules(id),
                        agendas.of(id),
                        records.of(id),
                        done(id),
                        cancellation(id)))
                .optional();
    }

    /**
     * Locks a meeting until the transaction ends; a row of what is never changed cannot be locked itself. Throws
     * {@link MeetingRefusal}.
     */
    Meeting locked(long id) {
        sql.sql("select pg_advisory_xact_lock(hashtext('todoke.meeting'), id::int) from meeting where id = :id")
                .param("id", id)
                .query((row, n) -> n)
                .list();
        return get(id);
    }

    private List<Schedule> schedules(long meeting) {
        return sql.sql("select * from meeting_schedule where meeting = :meeting order by version")
                .param("meeting", meeting)
                .query((row, n) -> new Schedule(
                        row.getObject("meets_on", LocalDate.class),
                        row.getObject("begins", LocalTime.class),
                        row.getString("place"),
                        row.getString("reason"),
                        ActedBy.of(row),
                        DbTime.required(row, "recorded_at")))
                .list();
    }

    private List<Meeting.Done> done(long meeting) {
        return sql.sql("select * from meeting_stage where meeting = :meeting order by recorded_at, reached")
                .param("meeting", meeting)
                .query((row, n) -> new Meeting.Done(
                        Meeting.Stage.valueOf(row.getString("reached")),
                        row.getString("reason"),
                        ActedBy.of(row),
                        DbTime.required(row, "recorded_at")))
                .list();
    }

    private Meeting.@Nullable Cancellation cancellation(long meeting) {
        return sql.sql("select * from meeting_cancellation where meeting = :meeting")
                .param("meeting", meeting)
                .query((row, n) -> new Meeting.Cancellation(
                        row.getString("reason"), ActedBy.of(row), DbTime.required(row, "recorded_at")))
                .optional()
                .orElse(null);
    }

    /** The last number of a term; 0 where it has no meeting yet. */
    int lastNumber(int term) {
        return sql.sql("select coalesce(max(number), 0) from meeting where term = :term")
                .param("term", term)
                .query(Integer.class)
                .single();
    }

    /** The meeting that this press of the button entered before. */
    Optional<Long> entered(UUID key, RecordedBy recorded) {
        return sql.sql("select id from meeting where key = :key and acted_by = :by")
                .param("key", key)
                .param("by", recorded.account())
                .query(Long.class)
                .optional();
    }

    /** Gives the id; empty where the term has that number already. */
    Optional<Long> add(int term, int number, UUID key, RecordedBy recorded) {
        return sql.sql(
                        """
                        insert into meeting (term, number, key, acted_by, acted_name, acted_post, recorded_at)
                        values (:term, :number, :key, :by, :byName, :byPost, :recordedAt)
                        on conflict do nothing returning id""")
                .param("term", term)
                .param("number", number)
                .param("key", key)
                .params(recorded.parameters())
                .query(Long.class)
                .optional();
    }

    void add(
            long meeting,
            int version,
            LocalDate day,
            LocalTime begins,
            String place,
            @Nullable String reason,
            RecordedBy recorded) {
        sql.sql(
                        """
                        insert into meeting_schedule (meeting, version, meets_on, begins, place, reason, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:meeting, :version, :day, :begins, :place, :reason, :by, :byName, :byPost, :recordedAt)""")
                .param("meeting", meeting)
                .param("version", version)
                .param("day", day)
                .param("begins", begins)
                .param("place", place)
                .param("reason", reason)
                .params(recorded.parameters())
                .update();
    }

    void cancel(long meeting, String reason, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into meeting_cancellation (meeting, reason, acted_by, acted_name, acted_post, recorded_at)
                        values (:meeting, :reason, :by, :byName, :byPost, :recordedAt)""")
                .param("meeting", meeting)
                .param("reason", reason)
                .params(recorded.parameters())
                .update();
    }

    void add(long meeting, Meeting.Stage stage, @Nullable String reason, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into meeting_stage (meeting, reached, reason, acted_by, acted_name, acted_post, recorded_at)
                        values (:meeting, :stage, :reason, :by, :byName, :byPost, :recordedAt)""")
                .param("meeting", meeting)
                .param("stage", stage.name())
                .param("reason", StrippedText.of(reason))
                .params(recorded.parameters())
                .update();
    }

    void leftOff(long meeting, IncidentId incident, String reason, RecordedBy recorded) {
        sql.sql(
                        """
                        insert into meeting_left_off (meeting, incident, reason, acted_by, acted_name, acted_post, recorded_at)
                        values (:meeting, :incident, :reason, :by, :byName, :byPost, :recordedAt)""")
                .param("meeting", meeting)
                .param("incident", incident.value())
                .param("reason", reason)
                .params(recorded.parameters())
                .update();
    }

    /** The cases that have learned what became of their item at a held meeting. */
    List<IncidentId> moved(long meeting) {
        return sql.sql("select incident from meeting_case_moved where meeting = :meeting")
                .param("meeting", meeting)
                .query((row, n) -> new IncidentId(row.getString("incident")))
                .list();
    }

    /** Once for each case. */
    void addMoved(long meeting, IncidentId incident, Instant now) {
        sql.sql(
                        """
                        insert into meeting_case_moved (meeting, incident, moved_at) values (:meeting, :incident, :now)
                        on conflict do nothing""")
                .param("meeting", meeting)
                .param("incident", incident.value())
                .param("now", DbTime.of(now))
                .update();
    }
}
