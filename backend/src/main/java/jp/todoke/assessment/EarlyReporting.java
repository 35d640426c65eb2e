package jp.todoke.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.todoke.assessment.EarlyReport.EarlyReportBegun;
import jp.todoke.assessment.VerdictConsequences.Limit;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.duty.DutyClocks;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 判断前の速報準備: the limits run from the first report, and so that 速報 need not wait for the judgement, the secretariat may
 * begin the report before. It is the same report, by the same limits, as after a judgement; a later 「義務あり」 finds it
 * there, a later 「義務なし」 of two ends what of it is not filed.
 */
@Service
public class EarlyReporting {

    private final Judgements judgements;
    private final EarlyReports reports;
    private final CurrentFacts facts;
    private final ReportingRules rules;
    private final DutyRegister duties;
    private final DutyClocks clocks;
    private final Incidents incidents;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EarlyReporting(
            Judgements judgements,
            EarlyReports reports,
            CurrentFacts facts,
            ReportingRules rules,
            DutyRegister duties,
            DutyClocks clocks,
            Incidents incidents,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.judgements = judgements;
        this.reports = reports;
        this.facts = facts;
        this.rules = rules;
        this.duties = duties;
        this.clocks = clocks;
        this.incidents = incidents;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins the report; the same person twice is once. Refused where a judgement holds, somebody else has begun it, or
     * the table of duties names no duty.
     */
    @Transactional
    public void begin(IncidentId incident) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var assessment = judgements.of(incident);
        var begun = reports.of(incident);
        var by = ActedBy.of(actor.get(), Role.SECRETARIAT);
        if (begun.filter(before -> before.by().account() == by.account()).isPresent()
                && assessment.holding().isEmpty()) {
            return;
        }
        var now = clock.instant();
        var report =
                assessment.reportEarly(begun.isPresent(), TableAnswer.of(rules, facts.forRules(incident)), by, now);
        reports.add(incident, report);
        events.publishEvent(new EarlyReportBegun(incident, report.grounds()));
        duties.arose(incident, now);
    }

    /** Whether it may be begun, and whether somebody did; {@code ruled} is what the table of duties names now. */
    EarlyReportView view(IncidentId incident, Assessment assessment, List<RuledGround> ruled) {
        Optional<EarlyReport> begun = reports.of(incident);
        var possible = assessment.holding().isEmpty() && begun.isEmpty() && !ruled.isEmpty();
        var limits = possible
                ? clocks.running(incident).stream()
                        .map(running -> new Limit(running.key(), running.limit()))
                        .toList()
                : List.<Limit>of();
        return new EarlyReportView(possible, limits, begun.orElse(null));
    }
}
