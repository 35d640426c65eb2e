package jp.todoke.identity;

import java.util.Set;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the access check found about the command of this request, for those who look once more when the case is locked:
 * between the check and the lock somebody else may have saved something. Outside requests there is no command.
 */
@Component
public class CurrentCommand {

    private final CaseAccess access;
    private final CurrentRequest request;

    CurrentCommand(CaseAccess access, CurrentRequest request) {
        this.access = access;
        this.request = request;
    }

    /** What one request's access check found. */
    private static final class Findings {
        private @Nullable IncidentId incident;
        private boolean partyStillToCheck;
        private Set<Step> completes = Set.of();
        private Set<Step> notWaiting = Set.of();
    }

    /** The access check let the person of this request into that case, as no party to it. */
    public void letIn(IncidentId incident) {
        var findings = findings();
        findings.incident = incident;
        findings.partyStillToCheck = true;
    }

    /** The access check let a command through that completes one of these steps. */
    public void completes(Set<Step> steps) {
        findings().completes = steps;
    }

    /** None of these steps waited for anybody when access was checked. */
    public void foundNotWaiting(Set<Step> steps) {
        findings().notWaiting = steps;
    }

    /** Whether the access check let the person of this request into that case, as no party to it. */
    public boolean wasLetIn(IncidentId incident) {
        var findings = found();
        return findings != null && incident.equals(findings.incident);
    }

    /**
     * The case is locked now: throws {@link CaseNotVisible} when it became confidential without the person of this
     * request since the access check, {@link PartyMustNotAct} when that person became a party to it. Asked once, for
     * nobody else can decide either while the lock is held.
     */
    public void refuseNewlyHindered(IncidentId incident) {
        var findings = found();
        if (findings == null || !findings.partyStillToCheck || !incident.equals(findings.incident)) {
            return;
        }
        findings.partyStillToCheck = false;
        if (access.isParty(incident)) {
            throw new PartyMustNotAct();
        }
        access.requireLetIn(incident);
    }

    /** Whether this step ends because its own form was sent, and not in passing by another command or a timer. */
    public boolean isCompleting(Step step) {
        var findings = found();
        return findings != null && findings.completes.contains(step);
    }

    /** Whether this step did not wait when access was checked, so that nobody has looked who may complete it. */
    public boolean wasNotWaiting(Step step) {
        var findings = found();
        return findings != null && findings.notWaiting.contains(step);
    }

    private @Nullable Findings found() {
        return request.kept(Findings.class);
    }

    private Findings findings() {
        var found = found();
        if (found != null) {
            return found;
        }
        var begun = new Findings();
        request.keep(Findings.class, begun);
        return begun;
    }
}
