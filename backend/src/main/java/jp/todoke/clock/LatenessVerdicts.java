package jp.todoke.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 遅れの判定: written once at the act, and beside it how the act stands by a basis that was found later. Added and read,
 * never changed.
 */
@Component
public class LatenessVerdicts {

    private final JdbcClient jdbc;

    LatenessVerdicts(JdbcClient jdbc) {
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
                .param("basis", DbTime.of(row.basis()))
                .param("limit", DbTime.of(row.limit()))
                .param("at", DbTime.of(at))
                .param("on", on)
                .param("late", late)
                .param("reason", reason)
                .param("now", DbTime.of(now))
                .update();
    }

    /** The clock, whose act was done, counts from another moment by what is known now. */
    void lookBack(ClockRow row, Instant basis, Instant limit, Instant now) {
        jdbc.sql(
                        """
                        insert into clock_hindsight (clock, basis_at, limit_at, recorded_at)
                            values (:clock, :basis, :limit, :now)""")
                .param("clock", row.id())
                .param("basis", DbTime.of(basis))
                .param("limit", DbTime.of(limit))
                .param("now", DbTime.of(now))
                .update();
    }

    /** How the act of this clock stands today; empty where nothing was found after it. */
    public Optional<Hindsight> of(ClockRow row) {
        return jdbc.sql(
                        """
                        select h.*, c.met_at, c.met_on from clock_hindsight h join clock c on c.id = h.clock
                        where h.clock = :clock
                        order by h.id desc limit 1""")
                .param("clock", row.id())
                .query((found, n) -> hindsight(found))
                .optional();
    }

    /** The same for all clocks of a case, by the clock's number. */
    public Map<Long, Hindsight> of(IncidentId incident) {
        var all = new LinkedHashMap<Long, Hindsight>();
        jdbc.sql(
                        """
                        select distinct on (h.clock) h.*, c.met_at, c.met_on
                        from clock_hindsight h join clock c on c.id = h.clock
                        where c.incident = :incident
                        order by h.clock, h.id desc""")
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
        var limit = DbTime.required(row, "limit_at");
        return new Hindsight(
                DbTime.required(row, "basis_at"),
                limit,
                late(DbTime.read(row, "met_at"), row.getObject("met_on", LocalDate.class), limit));
    }
}
