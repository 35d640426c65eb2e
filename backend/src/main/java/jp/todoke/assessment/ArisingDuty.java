package jp.todoke.assessment;

import java.time.Instant;
import java.util.Optional;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.duty.DutyBases;
import jp.todoke.incident.duty.DutyClocks;
import jp.todoke.incident.duty.LegalDuty;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/**
 * What begins where a duty arises after a judgement, whether people judge it or the table of duties names it: it counts
 * from what is known since, and its limits run, 暫定 until it is judged. A report that is under way tells the new facts
 * too, by its own limit; telling the persons begins again where it was done. The caller holds the lock of the case.
 */
@Component
class ArisingDuty {

    private final Judgements judgements;
    private final CurrentFacts facts;
    private final DutyRegister duties;
    private final PersonsToTell persons;
    private final Incidents incidents;
    private final DutyClocks clocks;
    private final DutyBases bases;

    ArisingDuty(
            Judgements judgements,
            CurrentFacts facts,
            DutyRegister duties,
            PersonsToTell persons,
            Incidents incidents,
            DutyClocks clocks,
            DutyBases bases) {
        this.judgements = judgements;
        this.facts = facts;
        this.duties = duties;
        this.persons = persons;
        this.incidents = incidents;
        this.clocks = clocks;
        this.bases = bases;
    }

    /** Since when that is known which was learnt after the judgement; empty where nothing was. */
    Optional<Instant> newKnowledge(IncidentId incident, Judgement judgement) {
        return facts.newKnowledge(incident, judgement.facts(), judgements.recordedAt(incident, judgement.number()));
    }

    /**
     * What begins counts from what was learnt after the judgement; where nothing was, from when it counted before.
     * Before {@link #run}.
     */
    void count(IncidentId incident, Judgement judgement) {
        newKnowledge(incident, judgement).ifPresent(at -> {
            if (!duties.open(incident)) {
                bases.arisenLate(incident, LegalDuty.TO_COMMISSION, at);
            }
            if (persons.done(incident)) {
                bases.arisenLate(incident, LegalDuty.TO_PERSONS, at);
            }
        });
    }

    /** The limits run, and telling begins again. Before the register is told that the duty arose. */
    void run(IncidentId incident) {
        var record = incidents.get(incident);
        if (!duties.open(incident)) {
            clocks.again(record, LegalDuty.TO_COMMISSION, bases.basis(incident, LegalDuty.TO_COMMISSION));
        }
        if (persons.done(incident)) {
            clocks.again(record, LegalDuty.TO_PERSONS, bases.basis(incident, LegalDuty.TO_PERSONS));
            persons.again(incident);
        }
    }
}
