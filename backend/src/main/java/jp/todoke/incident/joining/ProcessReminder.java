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
 * Tells the process again, at start and each night, what is recorded: should a message ever have been missed, it goes
 * on now.
 */
@Component
class ProcessReminder {

    private static final Logger log = LoggerFactory.getLogger(ProcessReminder.class);

    private final Incidents incidents;
    private final UnitJoining joining;
    private final List<CasePart> parts;
    private final TransactionTemplate transaction;
    private final Nodes nodes;

    ProcessReminder(
            Incidents incidents,
            UnitJoining joining,
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
    void remindAtNight() {
        if (nodes.leads()) {
            remindProcess();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void remindProcess() {
        incidents.running().forEach(this::remindProcess);
    }

    /** One case at a time, so that a faulty one does not keep the others from being told. */
    private void remindProcess(IncidentId incident) {
        try {
            transaction.executeWithoutResult(status -> {
                incidents.lock(incident);
                joining.remindProcess(incident);
                parts.forEach(part -> part.remindProcess(incident));
            });
        } catch (RuntimeException fault) {
            log.error("Fact watchdog: case {} not told", incident, fault);
        }
    }
}
