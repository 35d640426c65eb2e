package jp.todoke.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.util.Map;
import jp.todoke.shared.SettableClock;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Puts the clock of a test installation to another date; it exists only where the profiles {@code demo} and
 * {@code settable-clock} are both active.
 */
@Hidden
@RestController
@Profile("settable-clock & demo")
class SettableClockController {

    private final SettableClock clock;

    SettableClockController(SettableClock clock) {
        this.clock = clock;
    }

    record NewTime(Instant at) {}

    @GetMapping("/test/clock")
    Map<String, Instant> read() {
        return Map.of("now", clock.instant());
    }

    @PostMapping("/test/clock")
    Map<String, Instant> set(@RequestBody NewTime time) {
        clock.set(time.at());
        return read();
    }
}
