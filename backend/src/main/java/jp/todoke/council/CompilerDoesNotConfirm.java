package jp.todoke.council;

import java.util.Set;
import jp.todoke.identity.StepExclusions;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever compiled a paper leaves its confirmation to others. */
@Component
class CompilerDoesNotConfirm implements StepExclusions {

    private final CouncilReports reports;

    CompilerDoesNotConfirm(CouncilReports reports) {
        this.reports = reports;
    }

    @Override
    public Set<Long> excludedFrom(IncidentId incident, @Nullable PartId part, Step step) {
        return step == Step.CONFIRM_PAPER
                ? reports.of(incident).last().map(paper -> Set.of(paper.by().account())).orElse(Set.of())
                : Set.of();
    }
}
