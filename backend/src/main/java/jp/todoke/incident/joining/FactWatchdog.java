package jp.todoke.incident.joining;

import java.util.List;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.Incidents;
import jp.todoke.node.Nodes;
import jp.todoke.shared.IncidentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the process again, at start and each night, what is true: should a bell ever have been missed, it rings now.
 */
@Component
class FactWatchdog {

    private static final Logger log = LoggerFactory.getLogger(FactWatchdog.class);

    private final Incidents incidents;
    private final FacilityJoining joining;
    private final List<CasePart> parts;
    private final TransactionTemplate transaction;
    private final Nodes nodes;

    FactWatchdog(
            Incidents incidents,
            FacilityJoining joining,
            List<CasePart> parts,
            TransactionTemplate transaction,
            Nodes nodes) {
        this.incidents = incidents;
        this.joining = joining;
        this.parts = parts;
        this.transaction = transaction;
        this.nodes = nodes;
    }

    @Scheduled(cron = "0 30 3 * * *")
    void ringAgainAtNight() {
        if (nodes.leads()) {
            ringAgain();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void ringAgain() {
        incidents.running().forEach(this::ringAgain);
    }

    /** One case at a time, so that a faulty one does not keep the bell from the others. */
    private void ringAgain(IncidentId incident) {
        try {
            transaction.executeWithoutResult(status -> {
                incidents.lock(incident);
                joining.ringAgain(incident);
                parts.forEach(part -> part.ringAgain(incident));
            });
        } catch (RuntimeException fault) {
            log.error("Fact watchdog: case {} not told", incident, fault);
        }
    }
}
