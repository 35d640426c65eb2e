package jp.todoke.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.EndReason;
import jp.todoke.clock.RecountedClocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.duty.ContractorDelay;
import jp.todoke.incident.duty.KnowledgeEntries;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a contractor is given time for: to tell the body of an accident, within what its contract says, and to hand in
 * the plan that it was asked for. The caller of each method holds the lock of the case.
 */
@Component
class ContractClocks {

    private final Clocks clocks;
    private final RecountedClocks recounted;
    private final KnowledgeEntries knowledge;

    ContractClocks(Clocks clocks, RecountedClocks recounted, KnowledgeEntries knowledge) {
        this.clocks = clocks;
        this.recounted = recounted;
        this.knowledge = knowledge;
    }

    /** From the contractor's first knowing to the body's, where the contractor knew first. */
    Optional<ContractorDelay> delay(IncidentId incident) {
        return ContractorDelay.of(knowledge.of(incident));
    }

    boolean noticeStarted(IncidentId incident) {
        return clocks.find(incident, null, ClockKey.ENTRUSTEE_NOTICE).isPresent();
    }

    /** The contractor knew and told: begun and met in one, for nobody here could know before. */
    void told(IncidentId incident, ContractorDelay delay, @Nullable Integer hours, String unit) {
        clocks.startMet(
                incident,
                ClockKey.ENTRUSTEE_NOTICE,
                delay.contractorKnew(),
                hours,
                delay.bodyKnew(),
                unit,
                Role.CONTRACTOR);
    }

    /** The contractor knew at another moment than was believed. */
    void knewAt(IncidentId incident, Instant knew) {
        recounted.basisBecame(incident, null, ClockKey.ENTRUSTEE_NOTICE, knew);
    }

    /** So many hours are named by the contracts of the case now; null where none names any. */
    void hoursAre(IncidentId incident, @Nullable Integer hours) {
        recounted.hoursBecame(incident, null, ClockKey.ENTRUSTEE_NOTICE, hours);
    }

    /** The plan was asked for, until that day or within the rule's time. */
    void demanded(IncidentId incident, long contract, Instant at, @Nullable LocalDate due, String unit) {
        if (due == null) {
            clocks.start(incident, part(contract), ClockKey.ENTRUSTEE_PLAN, at, unit, Role.CONTRACTOR);
        } else {
            clocks.startFor(incident, part(contract), ClockKey.ENTRUSTEE_PLAN, due, unit, Role.CONTRACTOR);
        }
    }

    /** The plan came; late, that needs the reason. */
    void received(IncidentId incident, long contract, Instant at, @Nullable String latenessReason) {
        clocks.met(incident, part(contract), ClockKey.ENTRUSTEE_PLAN, at, latenessReason);
    }

    /** The case does not concern the contract after all: nothing more is asked of it. */
    void takenBack(IncidentId incident, long contract) {
        clocks.end(incident, part(contract), EndReason.NOT_NEEDED);
    }

    /** Until when the plan is to come; null where nothing is waited for. */
    @Nullable
    Instant planLimit(IncidentId incident, long contract) {
        return clocks.find(incident, part(contract), ClockKey.ENTRUSTEE_PLAN)
                .filter(ClockView::running)
                .map(ClockView::limit)
                .orElse(null);
    }

    /** The contractor's notice as it was judged; null where nobody had to tell. */
    @Nullable
    ClockView notice(IncidentId incident) {
        return clocks.find(incident, null, ClockKey.ENTRUSTEE_NOTICE).orElse(null);
    }

    /** The part of the case of which its clocks are. */
    static PartId part(long contract) {
        return new PartId("contract-" + contract);
    }
}
