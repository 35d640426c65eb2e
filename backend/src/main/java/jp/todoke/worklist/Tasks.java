package jp.todoke.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.todoke.identity.organisation.Role;
import jp.todoke.process.Step;
import jp.todoke.process.WaitingSteps;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code worklist_task}. */
@Component
class Tasks implements WaitingSteps {

    private static final String KEY = " where incident = :incident and step = :step and coalesce(part, '') = :part";
    private static final String ROW = KEY + " and coalesce(section, '') = :section";

    private final JdbcClient jdbc;

    Tasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds the task, or writes it anew when it is listed already; who has taken it stays while it stays at its post.
     */
    void put(Task task) {
        jdbc.sql(
                        """
                insert into worklist_task (incident, part, step, section, role, post, post_role, post_unit, since, due,
                    excluded, passed_over)
                values (:incident, :part, :step, :section, :role, :post, :postRole, :postUnit, :since, :due, :excluded,
                    :passedOver)
                on conflict (incident, step, coalesce(part, ''), coalesce(section, '')) do update
                set role = excluded.role, post = excluded.post, post_role = excluded.post_role, post_unit = excluded.post_unit,
                    since = excluded.since, due = excluded.due, excluded = excluded.excluded, passed_over = excluded.passed_over,
                    taken_by = case when worklist_task.post = excluded.post then worklist_task.taken_by end,
                    taken_at = case when worklist_task.post = excluded.post then worklist_task.taken_at end""")
                .param("incident", task.incident().value())
                .param("part", task.part() == null ? null : task.part().value())
                .param("step", task.step().key())
                .param("section", task.section())
                .param("role", task.role())
                .param("post", task.post())
                .param("postRole", task.postRole().key())
                .param("postUnit", task.postUnit())
                .param("since", DbTime.of(task.since()))
                .param("due", DbTime.of(task.due()))
                .param("excluded", task.excluded().toArray(Long[]::new))
                .param(
                        "passedOver",
                        task.passedOver() == null ? null : task.passedOver().name())
                .update();
    }

    /** The listed task has another limit, or none any more; nothing happens where it is not listed. */
    void due(Task.Key key, @Nullable Instant due) {
        keyed("update worklist_task set due = cast(:due as timestamptz)" + KEY, key)
                .param("due", DbTime.of(due))
                .update();
    }

    /** Removes every row of the step. */
    void remove(Task.Key key) {
        keyed("delete from worklist_task" + KEY, key).update();
    }

    void remove(Task task) {
        keyed("delete from worklist_task" + ROW, task).update();
    }

    /**
     * The rows of a step: one, or one for each joint section that has still to do it, the first of the register first.
     */
    List<Task> of(Task.Key key) {
        return keyed("select * from worklist_task" + KEY + " order by id", key)
                .query(Tasks::task)
                .list();
    }

    /** Keeps everybody from writing until the transaction ends, then gives all rows. */
    List<Task> lockAll() {
        jdbc.sql("lock table worklist_task in share row exclusive mode").update();
        return jdbc.sql("select * from worklist_task").query(Tasks::task).list();
    }

    /** All rows of a case. The caller holds its lock. */
    List<Task> of(IncidentId incident) {
        return jdbc.sql("select * from worklist_task where incident = :incident order by id")
                .param("incident", incident.value())
                .query(Tasks::task)
                .list();
    }

    @Override
    public List<Waiting> waiting(IncidentId incident) {
        return of(incident).stream()
                .map(task -> new Waiting(task.step(), task.part()))
                .distinct()
                .toList();
    }

    /** From now on the task is this person's; null puts it back to its post. The caller holds the lock of the case. */
    void take(Task task, @Nullable Long account, @Nullable Instant at) {
        keyed("update worklist_task set taken_by = :account, taken_at = :at" + ROW, task)
                .param("account", account)
                .param("at", DbTime.of(at))
                .update();
    }

    /** Whatever this person has taken in the case goes back to its post. */
    void giveBack(IncidentId incident, long account) {
        jdbc.sql(
                        """
                        update worklist_task set taken_by = null, taken_at = null
                            where incident = :incident and taken_by = :account""")
                .param("incident", incident.value())
                .param("account", account)
                .update();
    }

    private JdbcClient.StatementSpec keyed(String sql, Task task) {
        return keyed(sql, task.key()).param("section", task.section() == null ? "" : task.section());
    }

    private JdbcClient.StatementSpec keyed(String sql, Task.Key key) {
        return jdbc.sql(sql)
                .param("incident", key.incident().value())
                .param("step", key.step().key())
                .param("part", key.part() == null ? "" : key.part().value());
    }

    private static Task task(ResultSet row, int number) throws SQLException {
        var part = row.getString("part");
        return new Task(
                new IncidentId(row.getString("incident")),
                part == null ? null : new PartId(part),
                Step.ofKey(row.getString("step")),
                row.getString("section"),
                row.getString("role"),
                row.getLong("post"),
                Role.ofKey(row.getString("post_role")),
                row.getString("post_unit"),
                DbTime.read(row, "since"),
                DbTime.read(row, "due"),
                Set.of((Long[]) row.getArray("excluded").getArray()),
                passedOver(row));
    }

    static @Nullable PassedOver passedOver(ResultSet row) throws SQLException {
        var reason = row.getString("passed_over");
        return reason == null ? null : PassedOver.valueOf(reason);
    }
}
