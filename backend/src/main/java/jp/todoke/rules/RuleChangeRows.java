package jp.todoke.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.todoke.clock.RuleMove;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.RuleCondition;
import jp.todoke.clock.counting.RuleView;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.DbTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tables {@code rule_change}, {@code rule_change_clock}, {@code rule_decision} and {@code rule_moved}; every row is
 * only ever added.
 */
@Component
class RuleChangeRows {

    private static final String CHANGE =
            """
            select c.*, d.adopted, d.rule as adopted_rule, d.reason as answer, d.acted_by as decider_by,
                d.acted_name as decider_name,
                   d.acted_post as decider_post, d.decided_at, (select count(*) from rule_moved m
                       where m.change = c.id) as moved
            from rule_change c left join rule_decision d on d.change = c.id"""
                    + "\n";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RuleChangeRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A proposed change.
     *
     * @param rule the adopted version that clocks are to follow; null where {@code draft} brings a new one
     * @param decision what came of it; null while it waits
     */
    record Change(
            long id,
            ClockKey key,
            RuleCondition condition,
            @Nullable Long rule,
            @Nullable RuleView draft,
            boolean secondPerson,
            String reason,
            ActedBy by,
            Instant at,
            @Nullable Decision decision,
            int moved) {}

    record Decision(boolean adopted, @Nullable Long rule, @Nullable String answer, ActedBy by, Instant at) {}

    /** Lets one change of the rules after the other through, until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('todoke.rules'))")
                .query((row, n) -> 1)
                .single();
    }

    /** @param rule with id 0 it is a draft, else an adopted version */
    long add(RuleView rule, boolean secondPerson, String reason, List<String> clocks, ActedBy by, Instant now) {
        var draft = rule.id() == 0;
        var change = jdbc.sql(
                        """
                insert into rule_change (clock_key, condition, rule, draft, second_person, reason, acted_by,
                    acted_name, acted_post, proposed_at)
                values (:key, :condition, :rule, cast(:draft as jsonb), :second, :reason, :by, :byName, :byPost,
                    :now) returning id""")
                .param("key", rule.key().name())
                .param("condition", rule.condition().name())
                .param("rule", draft ? null : rule.id())
                .param("draft", draft ? json.writeValueAsString(rule) : null)
                .param("second", secondPerson)
                .param("reason", reason)
                .params(by.parameters())
                .param("now", DbTime.of(now))
                .query(Long.class)
                .single();
        clocks.forEach(clock -> jdbc.sql(
                        """
                        insert into rule_change_clock (change, clock)
                            values (:change, cast(replace(:clock, 'clock-', '') as bigint))""")
                .param("change", change)
                .param("clock", clock)
                .update());
        return change;
    }

    /** The running clocks that were chosen to follow. */
    List<String> clocks(long change) {
        return jdbc.sql("select 'clock-' || clock from rule_change_clock where change = :change")
                .param("change", change)
                .query(String.class)
                .list();
    }

    Optional<Change> find(long id) {
        return jdbc.sql(CHANGE + "where c.id = :id")
                .param("id", id)
                .query(this::change)
                .optional();
    }

    /** All changes of a rule, the oldest first. */
    List<Change> of(ClockKey key, RuleCondition condition) {
        return jdbc.sql(CHANGE + "where c.clock_key = :key and c.condition = :condition order by c.id")
                .param("key", key.name())
                .param("condition", condition.name())
                .query(this::change)
                .list();
    }

    /** Those that wait for a second person, the oldest first. */
    List<Change> waiting() {
        return jdbc.sql(CHANGE + "where d.change is null order by c.id")
                .query(this::change)
                .list();
    }

    /** @param rule the version that counts from now on; null where the change was turned down */
    void decided(long change, @Nullable Long rule, @Nullable String answer, ActedBy by, Instant now) {
        jdbc.sql(
                        """
                insert into rule_decision (change, adopted, rule, reason, acted_by, acted_name, acted_post, decided_at)
                values (:change, :adopted, :rule, :answer, :by, :byName, :byPost, :now)""")
                .param("change", change)
                .param("adopted", rule != null)
                .param("rule", rule)
                .param("answer", answer)
                .params(by.parameters())
                .param("now", DbTime.of(now))
                .update();
    }

    void moved(long change, RuleMove move) {
        jdbc.sql(
                        """
                insert into rule_moved (change, clock, rule_before, limit_before, limit_after)
                values (:change, cast(replace(:clock, 'clock-', '') as bigint), :rule, :before, :after)""")
                .param("change", change)
                .param("clock", move.clock())
                .param("rule", move.rule())
                .param("before", DbTime.of(move.before()))
                .param("after", DbTime.of(move.after()))
                .update();
    }

    private Change change(ResultSet row, int number) throws SQLException {
        var draft = row.getString("draft");
        return new Change(
                row.getLong("id"),
                ClockKey.valueOf(row.getString("clock_key")),
                RuleCondition.valueOf(row.getString("condition")),
                row.getObject("rule", Long.class),
                draft == null ? null : json.readValue(draft, RuleView.class),
                row.getBoolean("second_person"),
                row.getString("reason"),
                ActedBy.of(row),
                DbTime.required(row, "proposed_at"),
                decision(row),
                row.getInt("moved"));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        if (row.getString("decider_name") == null) {
            return null;
        }
        var by = ActedBy.of(row, "decider");
        return new Decision(
                row.getBoolean("adopted"),
                row.getObject("adopted_rule", Long.class),
                row.getString("answer"),
                by,
                DbTime.required(row, "decided_at"));
    }
}
