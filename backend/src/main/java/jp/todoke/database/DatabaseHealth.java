package jp.todoke.database;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down while the database is away or owes an answer; asks nothing itself, so that it answers at once. */
@Component("databaseHealthIndicator")
class DatabaseHealth implements HealthIndicator {

    private final DatabaseWatch watch;

    DatabaseHealth(DatabaseWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        return (watch.silent() ? Health.down() : Health.up())
                .withDetail("away", watch.away())
                .build();
    }
}
