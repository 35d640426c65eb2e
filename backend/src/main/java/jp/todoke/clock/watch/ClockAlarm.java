package jp.todoke.clock.watch;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.todoke.clock.ClockRow;
import jp.todoke.clock.ClockRows;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.Confidentiality;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the watchdog has to say to the secretariat and the administrator. */
@Service
public class ClockAlarm {

    private static final int FIRST = 20;
    private static final Duration A_DAY = Duration.ofDays(1);

    private final ClockWatchdog watchdog;
    private final ClockRows rows;
    private final Confidentiality confidentiality;
    private final JdbcClient jdbc;
    private final Clock clock;

    ClockAlarm(ClockWatchdog watchdog, ClockRows rows, Confidentiality confidentiality, JdbcClient jdbc, Clock clock) {
        this.watchdog = watchdog;
        this.rows = rows;
        this.confidentiality = confidentiality;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How the watch stands: what is wrong now, and what was mended in the last day. */
    @Transactional(readOnly = true)
    public ClockWatch read() {
        var faults = watchdog.faults();
        var counts = Arrays.stream(ClockFault.values())
                .map(fault -> new ClockWatch.FaultCount(
                        fault, faults.values().stream().filter(fault::equals).count()))
                .filter(count -> count.count() > 0)
                .toList();
        return new ClockWatch(watchdog.asleep(), watchdog.lookedAt(), counts, first(faults), mended(), clock.instant());
    }

    private List<ClockWatch.FaultyClock> first(Map<String, ClockFault> faults) {
        return faults.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(FIRST)
                .map(entry -> {
                    var row = ClockRow.numberOf(entry.getKey()).flatMap(rows::find);
                    return new ClockWatch.FaultyClock(
                            row.map(ClockRow::incident)
                                    .filter(incident -> !confidentiality.of(incident))
                                    .orElse(null),
                            row.map(ClockRow::key).orElse(null),
                            entry.getValue());
                })
                .toList();
    }

    private List<ClockWatch.MendedTimer> mended() {
        return jdbc.sql(
                        """
                        select r.incident, r.fault, r.mended_at, c.clock_key
                        from clock_repair r left join clock c on c.id = r.clock
                        where r.mended_at > :since order by r.id desc limit :first""")
                .param("since", DbTime.of(clock.instant().minus(A_DAY)))
                .param("first", FIRST)
                .query((row, number) -> new ClockWatch.MendedTimer(
                        Optional.ofNullable(row.getString("incident"))
                                .map(IncidentId::new)
                                .filter(incident -> !confidentiality.of(incident))
                                .orElse(null),
                        Optional.ofNullable(row.getString("clock_key"))
                                .map(ClockKey::valueOf)
                                .orElse(null),
                        ClockFault.valueOf(row.getString("fault")),
                        DbTime.required(row, "mended_at")))
                .list();
    }
}
