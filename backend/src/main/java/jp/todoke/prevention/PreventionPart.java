package jp.todoke.prevention;

import java.util.List;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.OpenWork;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** A case is not closed before its plan is approved. */
@Component
class PreventionPart implements CasePart {

    private final Plans plans;

    PreventionPart(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String track() {
        return "prevention";
    }

    @Override
    public List<OpenWork> openWork(IncidentId incident) {
        return switch (plans.of(incident).status()) {
            case TO_DRAFT -> List.of(new OpenWork("prevention-to-draft"));
            case TO_DECIDE -> List.of(new OpenWork("prevention-to-decide"));
            case APPROVED -> List.of();
        };
    }
}
