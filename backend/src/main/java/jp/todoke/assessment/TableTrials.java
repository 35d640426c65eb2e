package jp.todoke.assessment;

import java.time.LocalDate;
import java.util.Optional;
import jp.todoke.assessment.TableTrial.TriedCase;
import jp.todoke.incident.RunningCasesTried;
import jp.todoke.incident.duty.DutyBases;
import jp.todoke.incident.duty.LegalDuty;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks another table of duties about every running case, with the facts and limits with which a case is judged. */
@Service
public class TableTrials {

    private final RunningCasesTried running;
    private final CurrentFacts facts;
    private final DutyBases bases;
    private final DutiesByLaw laws;

    TableTrials(RunningCasesTried running, CurrentFacts facts, DutyBases bases, DutiesByLaw laws) {
        this.running = running;
        this.facts = facts;
        this.bases = bases;
        this.laws = laws;
    }

    /**
     * Both are asked as if the body had learnt of each case on {@code day}, so that nothing but the table differs. Ends
     * after a while, and then says how many cases are left.
     */
    @Transactional(readOnly = true)
    public TableTrial of(OneTable before, OneTable after, LocalDate day) {
        var tried = running.of(incident -> Optional.of(tried(incident, before, after, day))
                .filter(differs -> !differs.before().equals(differs.after())));
        return new TableTrial(day, tried.looked(), tried.notLooked(), tried.hidden(), tried.cases());
    }

    private TriedCase tried(IncidentId incident, OneTable before, OneTable after, LocalDate day) {
        var asked = facts.forRules(incident).knownOn(day);
        var known = bases.basis(incident, LegalDuty.TO_COMMISSION).at();
        return new TriedCase(incident, laws.of(before.grounds(asked), known), laws.of(after.grounds(asked), known));
    }
}
