package jp.todoke.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 遅れの判定: written once at the act, and beside it how the act stands by a basis that was found later. Added and read,
 * never changed.
 */
@Component
public class Verdicts {

    private static final String HINDSIGHT =
            """
            select distinct on (h.clock) h.*, c.met_at, c.met_on from clock_hindsight h join clock c on c.id = h.clock where %s
            order by h.clock, h.id desc""";

    private final JdbcClient jdbc;

    Verdicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The clock's act was done: whether in time by the basis it has now, and why not, where somebody has said so. */
    void write(
            ClockRow row,
            @Nullable Instant at,
            @Nullable LocalDate on,
            boolean late,
            @Nullable String reason,
            Instant now) {
        jdbc.sql(
                        """
                insert into clock_verdict (clock, basis_at, limit_at, met_at, met_on, late, reason, recorded_at)
                values (:clock, :basis, :limit, cast(:at as timestamptz), cast(:on as date), :late, :reason, :now)""")
                .param("clock", row.id())
                .param("basis", Timestamp.from(row.basis()))
                .param("limit", Timestamp.from(row.limit()))
                .param("at", at == null ? null : Timestamp.from(at))
                .param("on", on)
                .param("late", late)
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** The clock, whose act was done, counts from another moment by what is known now. */
    void lookBack(ClockRow row, Instant basis, Instant limit, Instant now) {
        jdbc.sql(
                        "insert into clock_hindsight (clock, basis_at, limit_at, recorded_at) values (:clock, :basis, :limit, :now)")
                .param("clock", row.id())
                .param("basis", Timestamp.from(basis))
                .param("limit", Timestamp.from(limit))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** How the act of this clock stands today; empty where nothing was found after it. */
    public Optional<Hindsight> of(ClockRow row) {
        return jdbc.sql(HINDSIGHT.formatted("h.clock = :clock"))
                .param("clock", row.id())
                .query((found, n) -> hindsight(found))
                .optional();
    }

    /** The same for all clocks of a case, by the clock's number. */
    public Map<Long, Hindsight> of(IncidentId incident) {
        var all = new LinkedHashMap<Long, Hindsight>();
        jdbc.sql(HINDSIGHT.formatted("c.incident = :incident"))
                .param("incident", incident.value())
                .query((row, n) -> Map.entry(row.getLong("clock"), hindsight(row)))
                .list()
                .forEach(each -> all.put(each.getKey(), each.getValue()));
        return all;
    }

    /** Whether an act of this time, or of this day, came after the limit. */
    static boolean late(@Nullable Instant at, @Nullable LocalDate on, Instant limit) {
        return at != null && at.isAfter(limit) || on != null && on.isAfter(OfficialTime.limitDay(limit));
    }

    private static Hindsight hindsight(ResultSet row) throws SQLException {
        var met = row.getObject("met_at", OffsetDateTime.class);
        var limit = row.getObject("limit_at", OffsetDateTime.class).toInstant();
        return new Hindsight(
                row.getObject("basis_at", OffsetDateTime.class).toInstant(),
                limit,
                late(met == null ? null : met.toInstant(), row.getObject("met_on", LocalDate.class), limit));
    }
}
