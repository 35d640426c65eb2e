package jp.todoke.prevention;

import java.util.Optional;
import jp.todoke.cause.CauseService;
import jp.todoke.cause.StatedCause;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cause of a case, the same wherever it is told: as 原因究明 states it, else as the approved plan does, which was
 * written before anything was.
 */
@Component
@Transactional(readOnly = true)
public class StatedCauses {

    private final CauseService causes;
    private final PreventionService prevention;

    StatedCauses(CauseService causes, PreventionService prevention) {
        this.causes = causes;
        this.prevention = prevention;
    }

    /** Empty while neither says anything. */
    public Optional<StatedCause> of(IncidentId incident) {
        return causes.stated(incident).or(() -> prevention.approved(incident).map(Plan::stated));
    }

    /** Whether it is 原因究明 that states it. */
    public boolean byAnalysis(IncidentId incident) {
        return causes.stated(incident).isPresent();
    }
}
