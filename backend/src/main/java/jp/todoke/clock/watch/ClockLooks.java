package jp.todoke.clock.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import jp.todoke.shared.DbTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the leading node saw when it looked last, for the others to tell as well. */
@Component
class ClockLooks {

    private final JdbcClient sql;
    private final JsonMapper json;

    ClockLooks(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * A look of whichever node.
     *
     * @param at by the clock of the office
     * @param ago how long it is over
     */
    record Look(Instant at, Duration ago, Map<String, ClockFault> faults) {}

    void write(Instant at, Map<String, ClockFault> faults) {
        sql.sql(
                        """
                        insert into clock_look (looked_at, written_at, faults)
                            values (:at, clock_timestamp(), cast(:faults as jsonb))
                        on conflict (one_row) do update
                            set looked_at = excluded.looked_at, written_at = excluded.written_at,
                            faults = excluded.faults""")
                .param("at", DbTime.of(at))
                .param("faults", json.writeValueAsString(faults))
                .update();
    }

    Optional<Look> latest() {
        return sql.sql(
                        """
                        select looked_at, extract(epoch from clock_timestamp() - written_at) as ago, faults
                            from clock_look""")
                .query((row, number) -> new Look(
                        DbTime.required(row, "looked_at"),
                        Duration.ofSeconds(row.getLong("ago")),
                        json.readValue(row.getString("faults"), new TypeReference<Map<String, ClockFault>>() {})))
                .optional();
    }
}
