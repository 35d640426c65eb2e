package jp.todoke.clock.ringing;

import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** 電話で伝えた: what a clock waits for was told by telephone. */
public record CallTold(IncidentId incident, @Nullable PartId part, ClockKey key) implements DomainEvent {

    @Override
    public String detail() {
        return key + (part == null ? "" : " " + part);
    }
}
