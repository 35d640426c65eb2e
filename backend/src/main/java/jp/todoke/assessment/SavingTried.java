package jp.todoke.assessment;

import java.util.List;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.LimitChange;
import jp.todoke.clock.PartNames;
import jp.todoke.incident.BeforeSaving;
import jp.todoke.incident.FactConsequences;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.OutsideStatements;
import jp.todoke.incident.OutsideStatements.OutsideStatement;
import jp.todoke.process.OpenStep;
import jp.todoke.process.OpenSteps;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Saves a fact in a transaction that is never committed, and says what has become of the case. What the engine did goes
 * with it, for it works in the same transaction; mails wait in the outbox until one commits.
 */
@Service
class SavingTried implements BeforeSaving {

    private final Incidents incidents;
    private final Judgements judgements;
    private final CurrentFacts facts;
    private final ReportingRules rules;
    private final Clocks clocks;
    private final OpenSteps steps;
    private final PartNames names;
    private final OutsideStatements outside;

    SavingTried(
            Incidents incidents,
            Judgements judgements,
            CurrentFacts facts,
            ReportingRules rules,
            Clocks clocks,
            OpenSteps steps,
            PartNames names,
            OutsideStatements outside) {
        this.incidents = incidents;
        this.judgements = judgements;
        this.facts = facts;
        this.rules = rules;
        this.clocks = clocks;
        this.steps = steps;
        this.names = names;
        this.outside = outside;
    }

    /** A step that waits, of the case or a part of it; one that two posts do waits once. */
    private record Waiting(Step step, @Nullable PartId part) {

        static Waiting of(OpenStep open) {
            return new Waiting(open.step(), open.part());
        }
    }

    /** How the case stands, as far as a fact may change it. */
    private record Standing(
            boolean askedAgain,
            List<Ground> ruled,
            List<ClockView> clocks,
            List<Waiting> steps,
            List<OutsideStatement> toTell) {}

    /** Within another transaction only this is undone. */
    @Override
    @Transactional(propagation = Propagation.NESTED)
    public FactConsequences of(IncidentId incident, Runnable saving) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        incidents.lock(incident);
        var before = standing(incident);
        saving.run();
        return consequences(before, standing(incident));
    }

    private Standing standing(IncidentId incident) {
        return new Standing(
                judgements.of(incident).status() == Assessment.Status.ASKED_AGAIN,
                rules.grounds(facts.forRules(incident)).stream()
                        .map(RuledGround::ground)
                        .toList(),
                clocks.of(incident),
                steps.of(incident).stream().map(Waiting::of).distinct().toList(),
                outside.toTellAnew(incident));
    }

    private FactConsequences consequences(Standing before, Standing after) {
        return new FactConsequences(
                after.askedAgain() && !before.askedAgain(),
                !after.ruled().equals(before.ruled()),
                after.steps().stream()
                        .filter(step -> !before.steps().contains(step))
                        .map(Waiting::step)
                        .filter(step -> step != Step.ASSESS_DUTY)
                        .distinct()
                        .toList(),
                LimitChange.between(before.clocks(), after.clocks(), names),
                after.toTell().stream()
                        .filter(told -> !before.toTell().contains(told))
                        .toList());
    }
}
