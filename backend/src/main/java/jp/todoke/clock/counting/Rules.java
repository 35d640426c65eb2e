package jp.todoke.clock.counting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.todoke.calendar.CalendarKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules of the deadlines, from their dated rows: the tables {@code clock_rule} and {@code clock_rule_line}. */
@Component
public class Rules {

    private final JdbcClient jdbc;
    /** By their ids: a version and its lines are never changed. */
    private final Map<Long, Rule> known = new ConcurrentHashMap<>();

    Rules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rule valid on the day of the basis, whatever the case. */
    public Rule validOn(LocalDate day, ClockKey key) {
        return validOn(day, key, RuleCondition.ALWAYS);
    }

    /** The rule valid on the day of the basis under the condition. */
    public Rule validOn(LocalDate day, ClockKey key, RuleCondition condition) {
        return find(day, key, condition)
                .orElseThrow(() -> new IllegalStateException("no rule for " + key + " on " + day));
    }

    /** The rule valid on that day: the condition's own, else the one for ALWAYS. */
    public Optional<Rule> find(LocalDate day, ClockKey key, RuleCondition condition) {
        return jdbc.sql(
                        """
                select id from clock_rule
                where clock_key = :key and condition in (:condition, 'ALWAYS') and valid_from <= :day
                    and (valid_to is null or valid_to >= :day)
                order by condition = :condition desc, version desc limit 1""")
                .param("key", key.name())
                .param("condition", condition.name())
                .param("day", day)
                .query(Long.class)
                .optional()
                .map(this::get);
    }

    /** The version that a running clock keeps. */
    public Rule get(long id) {
        return known.computeIfAbsent(id, this::read);
    }

    /** Adds a version with its lines, and gives its id. */
    long add(RuleView rule) {
        var id = jdbc.sql(
                        """
                insert into clock_rule (clock_key, condition, version, valid_from, valid_to, part, duty, basis,
                    calendar, ladder, warning_days, strength, article)
                values (:key, :condition, :version, :from, cast(:to as date), :part, :duty, :basis, :calendar,
                    :ladder, :warnings, :strength, :article)
                returning id""")
                .param("key", rule.key().name())
                .param("condition", rule.condition().name())
                .param("version", rule.version())
                .param("from", rule.validFrom())
                .param("to", rule.validTo())
                .param("part", rule.part().name())
                .param("duty", rule.duty())
                .param("basis", rule.basis().name())
                .param("calendar", rule.calendar().name())
                .param("ladder", rule.ladder().name())
                .param("warnings", rule.warningDays().toArray(Integer[]::new))
                .param("strength", rule.strength().name())
                .param("article", rule.article())
                .query(Long.class)
                .single();
        IntStream.range(0, rule.lines().size())
                .forEach(number -> add(id, number + 1, rule.lines().get(number)));
        return id;
    }

    private void add(long rule, int number, RuleLine line) {
        jdbc.sql(
                        """
                insert into clock_rule_line (rule, line, amount, unit, direction, first_day_counted, shifts,
                    limit_time, else_limit_time)
                values (:rule, :line, :amount, :unit, :direction, :first, :shifts, cast(:at as time),
                    cast(:else as time))""")
                .param("rule", rule)
                .param("line", number)
                .param("amount", line.amount())
                .param("unit", line.unit().name())
                .param("direction", line.direction().name())
                .param("first", line.firstDayCounted())
                .param("shifts", line.shifts())
                .param("at", line.limitTime())
                .param("else", line.elseLimitTime())
                .update();
    }

    /** All versions, by key, condition and version. */
    List<RuleView> all() {
        var lines = new HashMap<Long, List<RuleLine>>();
        jdbc.sql("select * from clock_rule_line order by rule, line").query(row -> {
            lines.computeIfAbsent(row.getLong("rule"), rule -> new ArrayList<>())
                    .add(line(row, 0));
        });
        return jdbc.sql("select * from clock_rule").query(Rules::header).list().stream()
                .map(rule -> with(rule, lines.getOrDefault(rule.id(), List.of())))
                .sorted(Comparator.comparing(RuleView::key)
                        .thenComparing(RuleView::condition)
                        .thenComparing(RuleView::version))
                .toList();
    }

    private Rule read(long id) {
        var rule = jdbc.sql("select * from clock_rule where id = :id")
                .param("id", id)
                .query(Rules::header)
                .single();
        return new Rule(with(
                rule,
                jdbc.sql("select * from clock_rule_line where rule = :rule order by line")
                        .param("rule", id)
                        .query(Rules::line)
                        .list()));
    }

    private static RuleView with(RuleView rule, List<RuleLine> lines) {
        return new RuleView(
                rule.id(),
                rule.key(),
                rule.condition(),
                rule.version(),
                rule.validFrom(),
                rule.validTo(),
                rule.part(),
                rule.duty(),
                rule.basis(),
                lines,
                rule.calendar(),
                rule.ladder(),
                rule.warningDays(),
                rule.strength(),
                rule.article());
    }

    private static RuleView header(ResultSet row, int number) throws SQLException {
        var warningDays = Stream.of((Integer[]) row.getArray("warning_days").getArray())
                .sorted(Comparator.reverseOrder())
                .toList();
        return new RuleView(
                row.getLong("id"),
                ClockKey.valueOf(row.getString("clock_key")),
                RuleCondition.valueOf(row.getString("condition")),
                row.getInt("version"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                RulePart.valueOf(row.getString("part")),
                row.getBoolean("duty"),
                RuleBasis.valueOf(row.getString("basis")),
                List.of(),
                CalendarKind.valueOf(row.getString("calendar")),
                LadderKind.valueOf(row.getString("ladder")),
                warningDays,
                Strength.valueOf(row.getString("strength")),
                row.getString("article"));
    }

    private static RuleLine line(ResultSet row, int number) throws SQLException {
        return new RuleLine(
                row.getInt("amount"),
                RuleUnit.valueOf(row.getString("unit")),
                RuleDirection.valueOf(row.getString("direction")),
                row.getBoolean("first_day_counted"),
                row.getBoolean("shifts"),
                row.getObject("limit_time", LocalTime.class),
                row.getObject("else_limit_time", LocalTime.class));
    }
}
