package jp.todoke.clock.waiver;

import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** A second person did not agree that a clock be waived: it runs on. */
public record WaiverRefused(IncidentId incident, @Nullable PartId part, ClockKey key) implements DomainEvent {

    @Override
    public String detail() {
        return key + (part == null ? "" : " " + part);
    }
}
