package jp.todoke.authority;

import java.util.List;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.OpenWork;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** A case is not closed before the final report of every duty is filed. */
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
        return duties.of(incident).stream().filter(duty -> !duty.fulfilled())
                .map(duty -> new OpenWork(duty.filing(Filing.Kind.PRELIMINARY).isPresent() ? "authority-final" : "authority-preliminary"))
                .toList();
    }
}
