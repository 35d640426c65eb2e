package jp.todoke.clock.waiver;

import java.time.Instant;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.IncidentId;

/** That the waiver of a clock waits for a second person; {@code post} asked for it. */
public record WaitingWaiver(IncidentId incident, ClockKey key, String post, Instant at) {}
