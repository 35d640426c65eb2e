package jp.todoke.clock;

import java.util.List;
import java.util.Objects;
import jp.todoke.clock.ClockRow.LatenessExplained;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Why a clock was met late, where the act that met it did not say so. */
@Service
public class LatenessReasons {

    private final ClockRows rows;
    private final Clocks clocks;
    private final ApplicationEventPublisher events;

    LatenessReasons(ClockRows rows, Clocks clocks, ApplicationEventPublisher events) {
        this.rows = rows;
        this.clocks = clocks;
        this.events = events;
    }

    /**
     * Says it; the first reason stays. Throws InvalidInput at {@code latenessReason} where one is owed and none is
     * given.
     */
    @Transactional
    public void explain(IncidentId incident, ClockKey key, @Nullable String reason) {
        rows.find(incident, null, key)
                .map(row -> rows.lock(row.id()))
                .filter(ClockRow::owesReason)
                .ifPresent(row -> {
                    rows.explained(row.id(), clocks.reason(row, true, Objects.requireNonNull(row.metAt()), reason));
                    events.publishEvent(new LatenessExplained(incident, row.part(), key));
                });
    }

    /** The clocks of that key in all cases that wait for their act or for a reason, the earliest limit first. */
    @Transactional(readOnly = true)
    public List<ClockView> open(ClockKey key) {
        return rows.waitingOrOwingReason(key).stream().map(ClockRow::view).toList();
    }
}
