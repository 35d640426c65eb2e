package jp.todoke.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import jp.todoke.shared.PromptHealth;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * How many mails wait or were given up, and whether the mail server takes them; down while one has been due for longer
 * than ten minutes.
 */
@Component("mailBacklogHealthIndicator")
class MailBacklogHealth extends PromptHealth {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final OutboxRows rows;
    private final MailHost host;

    MailBacklogHealth(OutboxRows rows, MailHost host, MeterRegistry metrics) {
        this.rows = rows;
        this.host = host;
        Gauge.builder("todoke.mail.waiting", () -> rows.count("WAITING", "SENDING"))
                .register(metrics);
        Gauge.builder("todoke.mail.dead", () -> rows.count("DEAD")).register(metrics);
    }

    @Override
    protected Health look() {
        var stuck = rows.waitingSince().filter(since -> since.plus(PATIENCE)
                .isBefore(InstantSource.system().instant()));
        var health = stuck.isPresent() ? Health.down() : Health.up();
        host.away().ifPresent(away -> health.withDetail("server", away.fault()));
        return health.withDetail("waiting", rows.count("WAITING", "SENDING"))
                .withDetail("dead", rows.count("DEAD"))
                .build();
    }
}
