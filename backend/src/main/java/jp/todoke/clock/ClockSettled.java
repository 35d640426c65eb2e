package jp.todoke.clock;

import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** What a provisional clock waits for was judged to be owed. */
public record ClockSettled(IncidentId incident, @Nullable PartId part, ClockKey key) implements DomainEvent {

    @Override
    public String detail() {
        return key + (part == null ? "" : " " + part);
    }
}
