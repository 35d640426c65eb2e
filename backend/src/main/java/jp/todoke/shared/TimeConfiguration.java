package jp.todoke.shared;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one clock of domain and engine; the office is in Asia/Tokyo. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Bean
    @Profile("!(settable-clock & demo)")
    Clock clock() {
        return Clock.system(TOKYO);
    }

    @Bean
    @Profile("settable-clock & demo")
    SettableClock settableClock() {
        return new SettableClock(TOKYO);
    }
}
