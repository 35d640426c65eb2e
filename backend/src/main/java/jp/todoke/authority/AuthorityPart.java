package jp.todoke.authority;

import java.util.List;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.OpenWork;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** A case is not closed before the final report of every duty is filed, and what it left unknown. */
@Component
class AuthorityPart implements CasePart {

    private final Duties duties;

    AuthorityPart(Duties duties) {
        this.duties = duties;
    }

    @Override
    public String track() {
        return "authority";
    }

    @Override
    public List<OpenWork> openWork(IncidentId incident) {
        return duties.of(incident).stream()
                .filter(Duty::open)
                .map(duty -> new OpenWork(next(duty)))
                .toList();
    }

    private static String next(Duty duty) {
        return duty.filing(Filing.Kind.FINAL).isPresent()
                ? "authority-supplement"
                : duty.filing(Filing.Kind.PRELIMINARY).isPresent() ? "authority-final" : "authority-preliminary";
    }

    @Override
    public List<OpenWork> keepsFromQuickEnding(IncidentId incident) {
        return keepsFromWithdrawal(incident) ? List.of(new OpenWork("quick-filed")) : List.of();
    }

    @Override
    public boolean keepsFromWithdrawal(IncidentId incident) {
        return duties.of(incident).stream().anyMatch(duty -> duty.version() > 0);
    }
}
