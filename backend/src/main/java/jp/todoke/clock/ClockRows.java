package jp.todoke.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.GivenTime;
import jp.todoke.clock.counting.Ladder;
import jp.todoke.clock.counting.Rule;
import jp.todoke.clock.counting.RuleCondition;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code clock} and {@code clock_act}. */
@Component
public class ClockRows {

    private static final String CLOCK = "select c.*, r.version from clock c join clock_rule r on r.id = c.rule ";

    private final JdbcClient jdbc;

    ClockRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a running clock and gives its number. */
    long add(
            IncidentId incident,
            @Nullable PartId part,
            ClockKey key,
            Rule rule,
            Basis basis,
            Rule.Running running,
            Instant now,
            Role doer,
            String doerUnit,
            ClockState state) {
        return jdbc.sql(
                        """
                insert into clock (incident, part, clock_key, rule, basis_at, knowledge, runs_from, rings_from,
                    limit_at, started_at, doer_role, doer_unit, state)
                values (:incident, :part, :key, :rule, :basis, :knowledge, :from, :now, :limit, :now, :role, :unit,
                    :state) returning id""")
                .param("incident", incident.value())
                .param("part", part == null ? null : part.value())
                .param("key", key.name())
                .param("rule", rule.id())
                .param("basis", DbTime.of(basis.at()))
                .param("knowledge", basis.knowledge())
                .param("from", DbTime.of(running.from()))
                .param("limit", DbTime.of(running.limit()))
                .param("now", DbTime.of(now))
                .param("role", doer.key())
                .param("unit", doerUnit)
                .param("state", state.name())
                .query(Long.class)
                .single();
    }

    public ClockRow get(long id) {
        return jdbc.sql(CLOCK + "where c.id = :id")
                .param("id", id)
                .query(ClockRows::row)
                .single();
    }

    /** Reads and locks the row until the transaction ends. */
    public ClockRow lock(long id) {
        jdbc.sql("select id from clock where id = :id for no key update")
                .param("id", id)
                .query(Long.class)
                .single();
        return get(id);
    }

    /** As {@link #lock}, the clock of this key in the case or its part, which was started. */
    public ClockRow lock(IncidentId incident, @Nullable PartId part, ClockKey key) {
        return lock(find(incident, part, key)
                .map(ClockRow::id)
                .orElseThrow(() -> new IllegalStateException("no clock " + key + " in " + incident)));
    }

    /** As {@link #lock}; empty where there is no such row. */
    public Optional<ClockRow> lockIfThere(long id) {
        return jdbc.sql("select id from clock where id = :id for no key update")
                .param("id", id)
                .query(Long.class)
                .optional()
                .map(this::get);
    }

    /** The row, if there is one. */
    public Optional<ClockRow> find(long id) {
        return jdbc.sql(CLOCK + "where c.id = :id")
                .param("id", id)
                .query(ClockRows::row)
                .optional();
    }

    /** The clock of that key; of several, one after the other, the last. */
    public Optional<ClockRow> find(IncidentId incident, @Nullable PartId part, ClockKey key) {
        return jdbc.sql(
                        CLOCK
                                + """
                                where c.incident = :incident and coalesce(c.part, '') = :part and c.clock_key = :key
                                order by c.id desc limit 1""")
                .param("incident", incident.value())
                .param("part", part == null ? "" : part.value())
                .param("key", key.name())
                .query(ClockRows::row)
                .optional();
    }

    public List<ClockRow> of(IncidentId incident) {
        return jdbc.sql(CLOCK + "where c.incident = :incident order by c.limit_at, c.id")
                .param("incident", incident.value())
                .query(ClockRows::row)
                .list();
    }

    /** The ids of all running clocks. */
    public Set<String> running() {
        return jdbc.sql("select 'clock-' || id from clock where state in ('RUNNING', 'PROVISIONAL')")
                .query(String.class)
                .set();
    }

    /** Running clocks of a case, in the order in which they are locked. */
    public List<ClockRow> running(IncidentId incident) {
        return jdbc.sql(CLOCK + "where c.incident = :incident and c.state in ('RUNNING', 'PROVISIONAL') order by c.id")
                .param("incident", incident.value())
                .query(ClockRows::row)
                .list();
    }

    /** The running clocks that keep a version of that rule, the earliest limit first. */
    public List<ClockRow> running(ClockKey key, RuleCondition condition) {
        return jdbc.sql(
                        CLOCK
                                + """
                where c.clock_key = :key and r.condition = :condition and c.state in ('RUNNING', 'PROVISIONAL')
                order by c.limit_at, c.id""")
                .param("key", key.name())
                .param("condition", condition.name())
                .query(ClockRows::row)
                .list();
    }

    /** How many clocks run under each version of a rule, by its id. */
    Map<Long, Integer> runningByRule() {
        var counts = new HashMap<Long, Integer>();
        jdbc.sql("select rule, count(*) as clocks from clock where state in ('RUNNING', 'PROVISIONAL') group by rule")
                .query(row -> {
                    counts.put(row.getLong("rule"), row.getInt("clocks"));
                });
        return counts;
    }

    /** The units of whoever has to act, or had, in the case. */
    public List<String> unitsOf(IncidentId incident) {
        return jdbc.sql("select distinct doer_unit from clock where incident = :incident order by doer_unit")
                .param("incident", incident.value())
                .query(String.class)
                .list();
    }

    public void met(long id, ClockState state, Instant at, @Nullable String reason) {
        met(id, state, reason).param("at", DbTime.of(at)).param("on", null).update();
    }

    void metOn(long id, ClockState state, LocalDate day, @Nullable String reason) {
        met(id, state, reason).param("at", null).param("on", day).update();
    }

    private JdbcClient.StatementSpec met(long id, ClockState state, @Nullable String reason) {
        return jdbc.sql(
                        """
                update clock set state = :state, met_at = cast(:at as timestamptz), met_on = cast(:on as date),
                    lateness_reason = :reason
                where id = :id""")
                .param("state", state.name())
                .param("reason", reason)
                .param("id", id);
    }

    /** Why a clock was met late, said afterwards. */
    void explained(long id, String reason) {
        jdbc.sql("update clock set lateness_reason = :reason where id = :id")
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    /**
     * Clocks of that key in all cases that wait for their act, or were met late by one that did not say why; the
     * earliest limit first.
     */
    List<ClockRow> waitingOrOwingReason(ClockKey key) {
        return jdbc.sql(
                        CLOCK
                                + """
                where c.clock_key = :key and (c.state in ('RUNNING', 'PROVISIONAL') or c.state = 'MET_LATE'
                    and c.lateness_reason is null)
                order by c.limit_at, c.id""")
                .param("key", key.name())
                .query(ClockRows::row)
                .list();
    }

    void settled(long id) {
        jdbc.sql("update clock set state = 'RUNNING' where id = :id")
                .param("id", id)
                .update();
    }

    void ruled(long id, long rule) {
        jdbc.sql("update clock set rule = :rule where id = :id")
                .param("rule", rule)
                .param("id", id)
                .update();
    }

    /** The time to act that a contract names in place of the rule's; null gives the rule's back. */
    void timeGiven(long id, @Nullable GivenTime given) {
        jdbc.sql("update clock set given_amount = cast(:amount as int), given_in = :unit where id = :id")
                .param("amount", given == null ? null : given.amount())
                .param("unit", given == null ? null : given.unit().name())
                .param("id", id)
                .update();
    }

    void ended(long id, Instant at, EndReason reason) {
        jdbc.sql("update clock set state = 'ENDED', ended_at = :at, end_reason = :reason where id = :id")
                .param("at", DbTime.of(at))
                .param("reason", reason.name())
                .param("id", id)
                .update();
    }

    void waived(long id) {
        jdbc.sql("update clock set state = 'WAIVED' where id = :id")
                .param("id", id)
                .update();
    }

    void moved(long id, Basis basis, Rule.Running running, Instant ringsFrom) {
        jdbc.sql(
                        """
                        update clock set basis_at = :basis, knowledge = :knowledge, runs_from = :from,
                            rings_from = :rings, limit_at = :limit where id = :id""")
                .param("basis", DbTime.of(basis.at()))
                .param("knowledge", basis.knowledge())
                .param("from", DbTime.of(running.from()))
                .param("rings", DbTime.of(ringsFrom))
                .param("limit", DbTime.of(running.limit()))
                .param("id", id)
                .update();
    }

    /** A clock whose act was done counts from that entry by what is known now; the basis of its act stays. */
    void foundEarlier(long id, @Nullable Long knowledge) {
        jdbc.sql("update clock set knowledge = :knowledge where id = :id")
                .param("knowledge", knowledge)
                .param("id", id)
                .update();
    }

    public List<Ladder.Act> acts(long id) {
        return jdbc.sql("select rung, acted_at from clock_act where clock = :id")
                .param("id", id)
                .query((row, number) -> new Ladder.Act(row.getString("rung"), DbTime.read(row, "acted_at")))
                .list();
    }

    public void acted(long id, Ladder.DueRung rung, Instant now, boolean skipped) {
        jdbc.sql(
                        """
                        insert into clock_act (clock, rung, due_at, acted_at, skipped)
                            values (:id, :rung, :due, :now, :skipped)""")
                .param("id", id)
                .param("rung", rung.name())
                .param("due", DbTime.of(rung.dueAt()))
                .param("now", DbTime.of(now))
                .param("skipped", skipped)
                .update();
    }

    private static ClockRow row(ResultSet row, int number) throws SQLException {
        var part = row.getString("part");
        var endReason = row.getString("end_reason");
        return new ClockRow(
                row.getLong("id"),
                new IncidentId(row.getString("incident")),
                part == null ? null : new PartId(part),
                ClockKey.valueOf(row.getString("clock_key")),
                row.getLong("rule"),
                row.getInt("version"),
                DbTime.read(row, "basis_at"),
                row.getObject("knowledge", Long.class),
                DbTime.read(row, "runs_from"),
                DbTime.read(row, "rings_from"),
                DbTime.read(row, "limit_at"),
                DbTime.read(row, "started_at"),
                Role.ofKey(row.getString("doer_role")),
                row.getString("doer_unit"),
                ClockState.valueOf(row.getString("state")),
                DbTime.read(row, "met_at"),
                row.getObject("met_on", LocalDate.class),
                row.getString("lateness_reason"),
                DbTime.read(row, "ended_at"),
                endReason == null ? null : EndReason.valueOf(endReason),
                given(row));
    }

    private static @Nullable GivenTime given(ResultSet row) throws SQLException {
        var unit = row.getString("given_in");
        return unit == null ? null : new GivenTime(row.getInt("given_amount"), GivenTime.Unit.valueOf(unit));
    }
}
