package jp.todoke.evidence;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jp.todoke.shared.PromptHealth;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** How many files were not as kept when somebody last looked; down while there is one, or while nothing can be kept. */
@Component("evidenceHealthIndicator")
class EvidenceHealth extends PromptHealth {

    private final AttachmentRows rows;
    private final EvidenceStore store;

    EvidenceHealth(AttachmentRows rows, EvidenceStore store, MeterRegistry metrics) {
        this.rows = rows;
        this.store = store;
        Gauge.builder("todoke.evidence.not-as-kept", rows::notAsKept).register(metrics);
    }

    @Override
    protected Health look() {
        var notAsKept = rows.notAsKept();
        var writable = store.writable();
        var health = notAsKept > 0 || !writable ? Health.down() : Health.up();
        return health.withDetail("not-as-kept", notAsKept)
                .withDetail("writable", writable)
                .build();
    }
}
