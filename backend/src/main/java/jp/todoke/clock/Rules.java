package jp.todoke.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules of the deadlines, from their dated rows. */
@Component
class Rules {

    private final JdbcClient jdbc;

    Rules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rule valid on the day of the basis. */
    Rule validOn(LocalDate day, ClockKey key) {
        return jdbc.sql("""
                select * from clock_rule
                where clock_key = :key and valid_from <= :day and (valid_to is null or valid_to >= :day)
                order by version desc limit 1""")
                .param("key", key.name()).param("day", day)
                .query(Rules::rule).optional()
                .orElseThrow(() -> new IllegalStateException("no rule for " + key + " on " + day));
    }

    /** Whether a rule is valid on the day. */
    boolean anyOn(LocalDate day, ClockKey key) {
        return jdbc.sql("select exists (select 1 from clock_rule where clock_key = :key and valid_from <= :day and (valid_to is null or valid_to >= :day))")
                .param("key", key.name()).param("day", day).query(Boolean.class).single();
    }

    /** The version that a running clock keeps. */
    Rule get(long id) {
        return jdbc.sql("select * from clock_rule where id = :id").param("id", id).query(Rules::rule).single();
    }

    private static Rule rule(ResultSet row, int number) throws SQLException {
        return new Rule(row.getLong("id"), row.getInt("version"), row.getString("basis"), row.getInt("amount"),
                Rule.Unit.valueOf(row.getString("unit")), row.getBoolean("first_day_counted"),
                row.getObject("limit_time", LocalTime.class), row.getObject("else_limit_time", LocalTime.class),
                LadderKind.valueOf(row.getString("ladder")));
    }
}
