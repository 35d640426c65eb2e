package jp.todoke.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * The one clock of domain and engine; the office is in Asia/Tokyo. It is as exact as the database: a finer moment would
 * be rounded there, and a limit counted from the stored one could differ from the limit counted at first.
 */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    static final Duration EXACT = Duration.ofNanos(1_000);
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Bean
    @Profile("!settable-clock")
    Clock clock() {
        return Clock.tick(Clock.system(TOKYO), EXACT);
    }

    /**
     * {@code todoke.clock.starts-at}: what time it is when the application starts, so that it can start again within a
     * played case.
     */
    @Bean
    @Profile("settable-clock")
    SettableClock settableClock(@Value("${todoke.clock.starts-at:#{null}}") @Nullable Instant startsAt) {
        var clock = new SettableClock(TOKYO);
        if (startsAt != null) {
            clock.set(startsAt);
        }
        return clock;
    }
}
