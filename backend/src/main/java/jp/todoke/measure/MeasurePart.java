package jp.todoke.measure;

import java.util.List;
import java.util.Objects;
import jp.todoke.clock.PartNames;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.OpenWork;
import jp.todoke.prevention.PreventionService;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** A case is not closed before each measure with a date was verified, or handed over by the chief. */
@Component
class MeasurePart implements CasePart {

    private final MeasureRows rows;
    private final PreventionService prevention;
    private final PartNames names;

    MeasurePart(MeasureRows rows, PreventionService prevention, PartNames names) {
        this.rows = rows;
        this.prevention = prevention;
        this.names = names;
    }

    /** Shown where the plan is. */
    @Override
    public String track() {
        return "prevention";
    }

    @Override
    public List<OpenWork> openWork(IncidentId incident) {
        return prevention
                .approved(incident)
                .map(plan -> rows.of(incident, plan).stream()
                        .filter(MeasureWork::hindersClosing)
                        .filter(work -> plan.inForce().stream().anyMatch(measure -> measure.number() == work.number()))
                        .map(work -> new OpenWork("measure-open", Objects.requireNonNull(names.inFull(work.part())))
                                .in(work.part())
                                .doneBy(Step.VERIFY_MEASURE, Step.RECORD_MEASURE))
                        .toList())
                .orElse(List.of());
    }
}
