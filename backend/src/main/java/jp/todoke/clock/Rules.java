package jp.todoke.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.todoke.calendar.CalendarKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules of the deadlines, from their dated rows: the tables {@code clock_rule} and {@code clock_rule_line}. */
@Component
class Rules {

    private final JdbcClient jdbc;

    Rules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rule valid on the day of the basis, whatever the case. */
    Rule validOn(LocalDate day, ClockKey key) {
        return validOn(day, key, RuleCondition.ALWAYS);
    }

    /** The rule valid on the day of the basis under the condition. */
    Rule validOn(LocalDate day, ClockKey key, RuleCondition condition) {
        return find(day, key, condition).orElseThrow(() -> new IllegalStateException("no rule for " + key + " on " + day));
    }

    /** The rule valid on that day: the condition's own, else the one for ALWAYS. */
    Optional<Rule> find(LocalDate day, ClockKey key, RuleCondition condition) {
        return jdbc.sql("""
                select * from clock_rule
                where clock_key = :key and condition in (:condition, 'ALWAYS') and valid_from <= :day and (valid_to is null or valid_to >= :day)
                order by condition = :condition desc, version desc limit 1""")
                .param("key", key.name()).param("condition", condition.name()).param("day", day)
                .query(Rules::header).optional().map(this::withLines);
    }

    /** The version that a running clock keeps. */
    Rule get(long id) {
        return withLines(jdbc.sql("select * from clock_rule where id = :id").param("id", id).query(Rules::header).single());
    }

    /** All versions, by key, condition and version. */
    List<RuleView> all() {
        var lines = new HashMap<Long, List<RuleLine>>();
        jdbc.sql("select * from clock_rule_line order by rule, line")
                .query(row -> { lines.computeIfAbsent(row.getLong("rule"), rule -> new ArrayList<>()).add(line(row, 0)); });
        return jdbc.sql("select * from clock_rule").query(Rules::header).list().stream()
                .map(rule -> with(rule, lines.getOrDefault(rule.id(), List.of())))
                .sorted(Comparator.comparing(RuleView::key).thenComparing(RuleView::condition).thenComparing(RuleView::version)).toList();
    }

    private Rule withLines(RuleView rule) {
        return new Rule(with(rule, jdbc.sql("select * from clock_rule_line where rule = :rule order by line")
                .param("rule", rule.id()).query(Rules::line).list()));
    }

    private static RuleView with(RuleView rule, List<RuleLine> lines) {
        return new RuleView(rule.id(), rule.key(), rule.condition(), rule.version(), rule.validFrom(), rule.validTo(), rule.part(), rule.duty(),
                rule.basis(), lines, rule.calendar(), rule.ladder(), rule.warningDays(), rule.strength(), rule.article());
    }

    private static RuleView header(ResultSet row, int number) throws SQLException {
        var warningDays = Stream.of((Integer[]) row.getArray("warning_days").getArray()).sorted(Comparator.reverseOrder()).toList();
        return new RuleView(row.getLong("id"), ClockKey.valueOf(row.getString("clock_key")), RuleCondition.valueOf(row.getString("condition")),
                row.getInt("version"), row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class),
                RulePart.valueOf(row.getString("part")), row.getBoolean("duty"), RuleBasis.valueOf(row.getString("basis")), List.of(),
                CalendarKind.valueOf(row.getString("calendar")), LadderKind.valueOf(row.getString("ladder")), warningDays,
                Strength.valueOf(row.getString("strength")), row.getString("article"));
    }

    private static RuleLine line(ResultSet row, int number) throws SQLException {
        return new RuleLine(row.getInt("amount"), RuleUnit.valueOf(row.getString("unit")), RuleDirection.valueOf(row.getString("direction")),
                row.getBoolean("first_day_counted"), row.getBoolean("shifts"),
                row.getObject("limit_time", LocalTime.class), row.getObject("else_limit_time", LocalTime.class));
    }
}
