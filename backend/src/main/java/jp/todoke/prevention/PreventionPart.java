package jp.todoke.prevention;

import java.util.List;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.EarlyEnd;
import jp.todoke.incident.OpenWork;
import jp.todoke.incident.Track;
import jp.todoke.process.Step;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A case is not closed before its plan is approved. */
@Component
class PreventionPart implements CasePart {

    private final Plans plans;
    private final PreventionClocks clocks;

    PreventionPart(Plans plans, PreventionClocks clocks) {
        this.plans = plans;
        this.clocks = clocks;
    }

    @Override
    public String track() {
        return "prevention";
    }

    @Override
    public List<OpenWork> openWork(IncidentId incident) {
        return switch (plans.of(incident).status()) {
            case TO_DRAFT -> List.of(new OpenWork("prevention-to-draft").doneBy(Step.DRAFT_PLAN));
            case TO_DECIDE -> List.of(new OpenWork("prevention-to-decide").doneBy(Step.DECIDE_PLAN));
            case APPROVED, NOT_NEEDED -> List.of();
        };
    }

    @Override
    public boolean begun(IncidentId incident) {
        return plans.of(incident).version() > 0;
    }

    @Override
    public @Nullable CaseText trackNotNeeded(IncidentId incident) {
        var end = plans.of(incident).earlyEnd();
        return end == null ? null : end.reason();
    }

    @Override
    public Track onMap() {
        return Track.PREVENTION;
    }

    @Override
    public void endEarly(IncidentId incident, EarlyEnd end) {
        clocks.notNeeded(incident);
    }
}
