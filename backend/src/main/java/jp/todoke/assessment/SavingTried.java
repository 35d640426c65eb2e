package jp.todoke.assessment;

import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.BeforeSaving;
import jp.todoke.incident.FactConsequences;
import jp.todoke.incident.Incidents;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Saves a fact in a transaction of its own that is never committed, and says what has become of the judging. */
@Service
class SavingTried implements BeforeSaving {

    private final Incidents incidents;
    private final Judgements judgements;
    private final CurrentFacts facts;
    private final ReportingRules rules;
    private final Clocks clocks;
    private final TransactionTemplate alone;

    SavingTried(
            Incidents incidents,
            Judgements judgements,
            CurrentFacts facts,
            ReportingRules rules,
            Clocks clocks,
            PlatformTransactionManager transactions) {
        this.incidents = incidents;
        this.judgements = judgements;
        this.facts = facts;
        this.rules = rules;
        this.clocks = clocks;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public FactConsequences of(IncidentId incident, Runnable saving) {
        return alone.execute(transaction -> {
            transaction.setRollbackOnly();
            incidents.lock(incident);
            var ruled = rules.grounds(facts.forRules(incident));
            var askedBefore = askedAgain(incident);
            saving.run();
            var judgedAgain = askedAgain(incident) && !askedBefore;
            var judgeBy = clocks.find(incident, null, ClockKey.ASSESSMENT)
                    .filter(ClockView::running)
                    .map(ClockView::limit);
            return new FactConsequences(
                    judgedAgain,
                    judgedAgain ? judgeBy.orElse(null) : null,
                    !rules.grounds(facts.forRules(incident)).equals(ruled));
        });
    }

    private boolean askedAgain(IncidentId incident) {
        return judgements.of(incident).status() == Assessment.Status.ASKED_AGAIN;
    }
}
