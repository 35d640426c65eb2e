package jp.todoke.prevention;

import java.time.Clock;
import java.util.List;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which measures of approved plans are carried out, for the papers that state it. */
@Service
public class Measures {

    private final Plans plans;
    private final Clock clock;

    Measures(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** A measure of the plan was done, and another person has verified it. The case is locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void carriedOut(IncidentId incident, int plan, int measure, MeasureDone done) {
        plans.add(incident, plan, measure, done, clock.instant());
    }

    /** The cases with an approved plan of which a measure with a date is not carried out. */
    @Transactional(readOnly = true)
    public List<IncidentId> awaited() {
        return plans.awaited();
    }
}
