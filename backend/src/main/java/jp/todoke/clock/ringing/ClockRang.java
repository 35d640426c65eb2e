package jp.todoke.clock.ringing;

import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** A rung of a running clock was reached, and its receivers are told. */
public record ClockRang(IncidentId incident, @Nullable PartId part, ClockKey key, String rung) implements DomainEvent {

    @Override
    public String detail() {
        return key + (part == null ? "" : " " + part) + " " + rung;
    }
}
