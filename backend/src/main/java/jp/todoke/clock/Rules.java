package jp.todoke.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules of the deadlines, from their dated rows. */
@Component
class Rules {

    private static final String RULE = "select id, version, amount, unit from clock_rule ";

    private final JdbcClient jdbc;

    Rules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rule valid on the day of the basis. */
    Rule validOn(LocalDate day, ClockKey key) {
        return jdbc.sql(RULE + """
                where clock_key = :key and valid_from <= :day and (valid_to is null or valid_to >= :day)
                order by version desc limit 1""")
                .param("key", key.name()).param("day", day)
                .query(this::rule).optional()
                .orElseThrow(() -> new IllegalStateException("no rule for " + key + " on " + day));
    }

    /** The version that a running clock keeps. */
    Rule get(long id) {
        return jdbc.sql(RULE + "where id = :id").param("id", id).query(this::rule).single();
    }

    private Rule rule(ResultSet row, int number) throws SQLException {
        var id = row.getLong("id");
        var amount = row.getInt("amount");
        var length = switch (row.getString("unit")) {
            case "MINUTES" -> Duration.ofMinutes(amount);
            case "HOURS" -> Duration.ofHours(amount);
            default -> throw new IllegalStateException("unknown unit of rule " + id);
        };
        return new Rule(id, row.getInt("version"), length, ladder(id));
    }

    private List<Rule.Rung> ladder(long rule) {
        return jdbc.sql("select rung, percent, posts_above from clock_rung where rule = :rule order by percent")
                .param("rule", rule)
                .query((row, number) -> new Rule.Rung(row.getString("rung"), row.getInt("percent"), row.getInt("posts_above")))
                .list();
    }
}
