package jp.todoke.measure;

import java.time.Clock;
import java.util.Objects;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.merging.Merging.CaseMerged;
import jp.todoke.incident.withdrawal.Withdrawal.WithdrawalDecided;
import jp.todoke.node.Nodes;
import jp.todoke.prevention.Measure;
import jp.todoke.prevention.Measures;
import jp.todoke.prevention.PlanDecision;
import jp.todoke.prevention.Prevention.PlanDecided;
import jp.todoke.prevention.PreventionService;
import jp.todoke.prevention.Successors.SuccessorsDecided;
import jp.todoke.process.CaseProcess;
import jp.todoke.shared.IncidentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Begins the work on each measure of an approved plan that has a date, once, and ends what is waited for no more. At
 * start and each night it begins what was approved before measures had processes of their own.
 */
@Component
class MeasureStarts {

    private static final Logger log = LoggerFactory.getLogger(MeasureStarts.class);

    private final MeasureRows rows;
    private final PreventionService prevention;
    private final Measures measures;
    private final Incidents incidents;
    private final CaseProcess process;
    private final TransactionTemplate transaction;
    private final Nodes nodes;
    private final Clock clock;

    MeasureStarts(
            MeasureRows rows,
            PreventionService prevention,
            Measures measures,
            Incidents incidents,
            CaseProcess process,
            TransactionTemplate transaction,
            Nodes nodes,
            Clock clock) {
        this.rows = rows;
        this.prevention = prevention;
        this.measures = measures;
        this.incidents = incidents;
        this.process = process;
        this.transaction = transaction;
        this.nodes = nodes;
        this.clock = clock;
    }

    /** Another plan takes the place of the former one: what of it was not done is waited for no more. */
    @EventListener
    void decided(PlanDecided decided) {
        if (decided.outcome() == PlanDecision.Outcome.APPROVED) {
            end(decided.incident());
            begin(decided.incident());
        }
    }

    /** What takes the place of measures begins; what it takes the place of is waited for no more. */
    @EventListener
    void followed(SuccessorsDecided decided) {
        if (decided.outcome() == PlanDecision.Outcome.APPROVED) {
            begin(decided.incident());
            prevention.approved(decided.incident()).stream()
                    .flatMap(plan -> plan.measures().stream())
                    .map(Measure::follows)
                    .filter(Objects::nonNull)
                    .forEach(number -> process.measureEnded(decided.incident(), MeasureRows.part(number)));
        }
    }

    @EventListener
    void withdrawn(WithdrawalDecided decided) {
        if (decided.confirmed()) {
            end(decided.incident());
        }
    }

    @EventListener
    void merged(CaseMerged merged) {
        end(merged.incident());
    }

    private void end(IncidentId incident) {
        rows.parts(incident).forEach(part -> process.measureEnded(incident, part));
    }

    /** Begins the works of the approved plan that were not begun yet. The case is locked. */
    void begin(IncidentId incident) {
        prevention.approved(incident).ifPresent(plan -> {
            var begun =
                    rows.of(incident, plan).stream().map(MeasureWork::number).toList();
            plan.inForce().stream()
                    .filter(measure -> measure.due() != null && measure.done() == null)
                    .filter(measure -> !begun.contains(measure.number()))
                    .forEach(measure -> {
                        rows.begin(incident, plan, measure, clock.instant());
                        process.measureStarted(incident, MeasureRows.part(measure));
                    });
        });
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Tokyo")
    void beginAtNight() {
        if (nodes.leads()) {
            beginMissing();
        }
    }

    /** One case at a time, so that a faulty one does not keep the others from beginning. */
    @EventListener(ApplicationReadyEvent.class)
    void beginMissing() {
        measures.awaited().forEach(incident -> {
            try {
                transaction.executeWithoutResult(status -> {
                    incidents.lock(incident);
                    begin(incident);
                });
            } catch (RuntimeException fault) {
                log.error("Measures of case {} not begun", incident, fault);
            }
        });
    }
}
