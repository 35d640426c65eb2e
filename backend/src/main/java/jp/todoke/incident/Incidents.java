package jp.todoke.incident;

import java.time.Clock;
import java.util.List;
import jp.todoke.clock.CaseLock;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.CurrentCommand;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The cases: locked by every command, asked by every track. */
@Service
public class Incidents implements CaseLock {

    private final IncidentRows rows;
    private final ClosingClock closingClock;
    private final CaseAccess access;
    private final CurrentCommand command;
    private final SecretariatActs secretariat;
    private final Clock clock;

    Incidents(
            IncidentRows rows,
            ClosingClock closingClock,
            CaseAccess access,
            CurrentCommand command,
            SecretariatActs secretariat,
            Clock clock) {
        this.rows = rows;
        this.closingClock = closingClock;
        this.access = access;
        this.command = command;
        this.secretariat = secretariat;
        this.clock = clock;
    }

    /**
     * Locks the case until the transaction ends: the first line of every command, by which the secretariat has looked
     * at it. Throws {@link IncidentNotFound}, and refuses whoever must not act in it any more.
     */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(IncidentId id) {
        if (!rows.lock(id)) {
            throw new IncidentNotFound(id);
        }
        command.refuseNewlyHindered(id);
        secretariat.locked(id);
    }

    /** The case as it stands. Throws {@link IncidentNotFound}. */
    @Transactional(readOnly = true)
    public Incident get(IncidentId id) {
        return rows.find(id).orElseThrow(() -> new IncidentNotFound(id));
    }

    /** The units concerned; none where a section reported. */
    @Transactional(readOnly = true)
    public List<PartId> units(IncidentId id) {
        return rows.units(id);
    }

    /**
     * Throws {@link AlreadyClosed}, {@link AlreadyWithdrawn} or {@link AlreadyMerged} when nothing more is done in the
     * case.
     */
    @Transactional(readOnly = true)
    public void requireRunning(IncidentId id) {
        switch (get(id).status()) {
            case RUNNING, AT_CLOSING_CHECK -> {}
            case CLOSED -> throw new AlreadyClosed(id);
            case WITHDRAWN -> throw new AlreadyWithdrawn(id);
            case MERGED -> throw new AlreadyMerged(goesOnAs(id));
        }
    }

    /** With which case a merged one goes on: its label, as far as the person of this request sees it. */
    private String goesOnAs(IncidentId id) {
        return rows.mergedInto(id).filter(access::sees).map(Incident::label).orElse("ほかの事案");
    }

    /** The unit of a unit's part. Throws {@link UnitNotConcerned} when the case does not concern it. */
    @Transactional(readOnly = true)
    public String unitOf(IncidentId id, PartId part) {
        if (!rows.units(id).contains(part)) {
            throw new UnitNotConcerned(part);
        }
        return part.value();
    }

    /**
     * All tracks have ended: the case, which is locked for it, waits for the closing check, whose clock runs from now.
     */
    @Transactional
    public void readyForClosing(IncidentId id) {
        lock(id);
        rows.atClosingCheck(id);
        closingClock.tracksEnded(get(id), clock.instant());
    }

    /** Every case that runs, oldest first. */
    @Transactional(readOnly = true)
    public List<IncidentId> running() {
        return rows.running();
    }
}
