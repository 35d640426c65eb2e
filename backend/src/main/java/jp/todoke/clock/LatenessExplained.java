package jp.todoke.clock;

import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** Somebody said why a clock was met late, whose act had not said so. */
public record LatenessExplained(IncidentId incident, @Nullable PartId part, ClockKey key) implements DomainEvent {

    @Override
    public String detail() {
        return key + (part == null ? "" : " " + part);
    }
}
