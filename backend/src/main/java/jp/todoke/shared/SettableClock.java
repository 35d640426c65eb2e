package jp.todoke.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A clock that can be put to another date and ticks on from there; tests only, so that the published cases run at their
 * own dates.
 */
public final class SettableClock extends Clock {

    private final ZoneId zone;
    private final List<Consumer<Duration>> followers = new CopyOnWriteArrayList<>();
    private volatile Duration offset = Duration.ZERO;

    public SettableClock(ZoneId zone) {
        this.zone = zone;
    }

    /** From now on it is {@code now}. */
    public void set(Instant now) {
        offset = Duration.between(Instant.now(), now);
        followers.forEach(follower -> follower.accept(offset));
    }

    /** Tells {@code follower} the distance from real time, at once and at each change. */
    public void follow(Consumer<Duration> follower) {
        followers.add(follower);
        follower.accept(offset);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return other.equals(zone)
                ? this
                : Clock.tick(Clock.offset(Clock.system(other), offset), TimeConfiguration.EXACT);
    }
}
