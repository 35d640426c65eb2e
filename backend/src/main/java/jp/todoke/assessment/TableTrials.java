package jp.todoke.assessment;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import jp.todoke.assessment.TableTrial.TriedCase;
import jp.todoke.identity.Confidentiality;
import jp.todoke.identity.CurrentActor;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.duty.DutyBases;
import jp.todoke.incident.duty.LegalDuty;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks another table of duties about every running case, with the facts and limits with which a case is judged. */
@Service
public class TableTrials {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Incidents incidents;
    private final CurrentFacts facts;
    private final DutyBases bases;
    private final DutiesByLaw laws;
    private final Confidentiality confidentiality;
    private final CurrentActor actor;

    TableTrials(
            Incidents incidents,
            CurrentFacts facts,
            DutyBases bases,
            DutiesByLaw laws,
            Confidentiality confidentiality,
            CurrentActor actor) {
        this.incidents = incidents;
        this.facts = facts;
        this.bases = bases;
        this.laws = laws;
        this.confidentiality = confidentiality;
        this.actor = actor;
    }

    /**
     * Both are asked as if the body had learnt of each case on {@code day}, so that nothing but the table differs. Ends
     * after a while, and then says how many cases are left.
     */
    @Transactional(readOnly = true)
    public TableTrial of(OneTable before, OneTable after, LocalDate day) {
        var until = System.nanoTime() + LONGEST.toNanos();
        var running = incidents.running();
        var looked = 0;
        var hidden = 0;
        var cases = new ArrayList<TriedCase>();
        for (var incident : running) {
            if (System.nanoTime() > until) {
                break;
            }
            looked++;
            var tried = tried(incident, before, after, day);
            if (tried.before().equals(tried.after())) {
                continue;
            }
            if (mayKnow(incident)) {
                cases.add(tried);
            } else {
                hidden++;
            }
        }
        return new TableTrial(day, looked, running.size() - looked, hidden, cases);
    }

    private TriedCase tried(IncidentId incident, OneTable before, OneTable after, LocalDate day) {
        var asked = facts.forRules(incident).knownOn(day);
        var known = bases.basis(incident, LegalDuty.TO_COMMISSION).at();
        return new TriedCase(incident, laws.of(before.grounds(asked), known), laws.of(after.grounds(asked), known));
    }

    private boolean mayKnow(IncidentId incident) {
        return !confidentiality.hindered(incident).contains(actor.get().accountId());
    }
}
