package jp.todoke.clock.ringing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.todoke.clock.ClockRow;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.Ladder;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.organisation.DutyTelephone;
import jp.todoke.identity.organisation.Post;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code clock_call} and {@code clock_call_told}. */
@Component
class ReminderCallRows {

    private static final String CALL =
            """
            select k.*, c.incident, c.part, c.clock_key, c.limit_at, c.doer_unit, c.state, p.role,
                p.name as post_name, p.unit_code,
                   u.name as unit_name, part_unit.name as part_name, t.reached, t.told_at, t.acted_by, t.acted_name, t.acted_post
            from clock_call k join clock c on c.id = k.clock join post p on p.id = k.post
                join unit u on u.code = p.unit_code
            left join unit part_unit on part_unit.code = c.part left join clock_call_told t on t.call = k.id"""
                    + "\n";

    private final JdbcClient jdbc;

    ReminderCallRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A call with what it is about and, once told, what came of it. */
    record Call(
            long id,
            long clock,
            IncidentId incident,
            @Nullable PartId part,
            @Nullable String partName,
            ClockKey key,
            Instant limit,
            String doerUnit,
            boolean clockRuns,
            Post post,
            @Nullable String label,
            @Nullable String number,
            Instant openedAt,
            @Nullable Told told) {

        record Told(CaseText reached, Instant at, ActedBy by) {}

        /** Nobody has told yet, and what is to be told still holds. */
        boolean open() {
            return told == null && clockRuns;
        }
    }

    void add(ClockRow clock, Ladder.DueRung rung, Post post, @Nullable DutyTelephone telephone, Instant now) {
        jdbc.sql(
                        """
                insert into clock_call (clock, rung, due_at, post, label, number, opened_at)
                values (:clock, :rung, :due, :post, :label, :number, :now)""")
                .param("clock", clock.id())
                .param("rung", rung.name())
                .param("due", DbTime.of(rung.dueAt()))
                .param("post", post.id())
                .param("label", telephone == null ? null : telephone.label())
                .param("number", telephone == null ? null : telephone.number())
                .param("now", DbTime.of(now))
                .update();
    }

    /** The calls of a case, oldest first. */
    List<Call> of(IncidentId incident) {
        return jdbc.sql(CALL + "where c.incident = :incident order by k.id")
                .param("incident", incident.value())
                .query(ReminderCallRows::call)
                .list();
    }

    /** The open calls of all cases, oldest first. */
    List<Call> open() {
        return jdbc.sql(CALL + "where t.call is null and c.state in ('RUNNING', 'PROVISIONAL') order by k.id")
                .query(ReminderCallRows::call)
                .list();
    }

    Optional<Call> find(IncidentId incident, long id) {
        return jdbc.sql(CALL + "where k.id = :id and c.incident = :incident")
                .param("id", id)
                .param("incident", incident.value())
                .query(ReminderCallRows::call)
                .optional();
    }

    void told(long call, String reached, Instant at, ActedBy by, Instant now) {
        jdbc.sql(
                        """
                insert into clock_call_told (call, reached, told_at, acted_by, acted_name, acted_post, recorded_at)
                values (:call, :reached, :at, :by, :byName, :byPost, :now)""")
                .param("call", call)
                .param("reached", reached)
                .param("at", DbTime.of(at))
                .params(by.parameters())
                .param("now", DbTime.of(now))
                .update();
    }

    private static Call call(ResultSet row, int number) throws SQLException {
        var part = row.getString("part");
        var reached = row.getString("reached");
        return new Call(
                row.getLong("id"),
                row.getLong("clock"),
                new IncidentId(row.getString("incident")),
                part == null ? null : new PartId(part),
                row.getString("part_name"),
                ClockKey.valueOf(row.getString("clock_key")),
                DbTime.required(row, "limit_at"),
                row.getString("doer_unit"),
                ClockState.valueOf(row.getString("state")).open(),
                new Post(
                        row.getLong("post"),
                        Role.ofKey(row.getString("role")),
                        row.getString("post_name"),
                        row.getString("unit_code"),
                        row.getString("unit_name")),
                row.getString("label"),
                row.getString("number"),
                DbTime.required(row, "opened_at"),
                reached == null
                        ? null
                        : new Call.Told(new CaseText(reached), DbTime.required(row, "told_at"), ActedBy.of(row)));
    }
}
