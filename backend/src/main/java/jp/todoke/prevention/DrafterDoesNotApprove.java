package jp.todoke.prevention;

import java.util.Set;
import jp.todoke.identity.StepExclusions;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever handed a plan in leaves its approval to others. */
@Component
class DrafterDoesNotApprove implements StepExclusions {

    private final Plans plans;

    DrafterDoesNotApprove(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Set<Long> excludedFrom(IncidentId incident, @Nullable PartId part, Step step) {
        return step == Step.DECIDE_PLAN
                ? plans.of(incident).last().map(plan -> Set.of(plan.by().account())).orElse(Set.of())
                : Set.of();
    }
}
