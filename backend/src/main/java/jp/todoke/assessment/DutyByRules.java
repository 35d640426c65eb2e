package jp.todoke.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.assessment.RuledDuty.DutyRuled;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.duty.DutyBases;
import jp.todoke.incident.duty.DutyClocks;
import jp.todoke.incident.duty.LegalDuty;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * 規則の見立てによる義務: asks the table of duties again after a judgement. Grounds that nobody has judged start the limits of the
 * duty at once, and its report may be filed; people judge it after that. What the table names no more stops nothing:
 * that is for people to judge.
 */
@Component
class DutyByRules {

    private final Judgements judgements;
    private final RuledDuties named;
    private final CurrentFacts facts;
    private final ReportingRules rules;
    private final ArisingDuty arising;
    private final DutyRegister duties;
    private final DutyClocks clocks;
    private final DutyBases bases;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DutyByRules(
            Judgements judgements,
            RuledDuties named,
            CurrentFacts facts,
            ReportingRules rules,
            ArisingDuty arising,
            DutyRegister duties,
            DutyClocks clocks,
            DutyBases bases,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.judgements = judgements;
        this.named = named;
        this.facts = facts;
        this.rules = rules;
        this.arising = arising;
        this.duties = duties;
        this.clocks = clocks;
        this.bases = bases;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A fact may be another now. Before anybody has judged nothing is to be started: the limits run from the first
     * report. The caller holds the lock of the case.
     */
    void look(IncidentId incident) {
        judgements.of(incident).holding().ifPresent(judgement -> look(incident, judgement));
    }

    private void look(IncidentId incident, Judgement judgement) {
        var ruled = rules.grounds(facts.forRules(incident));
        if (judgement.losesTime(ruled)) {
            clocks.shorter(incident);
        }
        var before = named.after(incident, judgement.number());
        var known = before.stream().flatMap(duty -> duty.grounds().stream()).toList();
        var grounds = judgement.notLookedAt(ruled, facts.of(incident)).stream()
                .filter(ground -> !known.contains(ground))
                .toList();
        if (!grounds.isEmpty()) {
            arises(incident, judgement, grounds);
        } else if (!before.isEmpty()) {
            countEarlier(incident, judgement, before.get(before.size() - 1));
        }
    }

    private void arises(IncidentId incident, Judgement judgement, List<Ground> grounds) {
        var now = clock.instant();
        arising.count(incident, judgement);
        var knownAt = arising.newKnowledge(incident, judgement)
                .orElseGet(() -> bases.basis(incident, LegalDuty.TO_COMMISSION).at());
        keep(incident, new RuledDuty(judgement.number(), grounds, knownAt, by(), now));
        arising.run(incident);
        duties.aroseAnew(incident, now);
    }

    /** It turns out that what the table named was known before: what counts from it counts from then. */
    private void countEarlier(IncidentId incident, Judgement judgement, RuledDuty last) {
        arising.newKnowledge(incident, judgement)
                .filter(at -> at.isBefore(last.knownAt()))
                .ifPresent(at -> {
                    Stream.of(LegalDuty.values())
                            .filter(duty -> countsFrom(incident, duty, last.knownAt()))
                            .forEach(duty -> bases.arisenLate(incident, duty, at));
                    keep(incident, new RuledDuty(judgement.number(), last.grounds(), at, by(), clock.instant()));
                    bases.moveClocks(incident);
                });
    }

    private boolean countsFrom(IncidentId incident, LegalDuty duty, Instant knownAt) {
        return bases.basis(incident, duty).at().equals(knownAt);
    }

    private void keep(IncidentId incident, RuledDuty duty) {
        named.add(incident, duty);
        events.publishEvent(new DutyRuled(incident, duty.judgement(), duty.grounds()));
    }

    private ActedBy by() {
        return ActedBy.of(actor.get(), Role.SECRETARIAT);
    }
}
