package jp.todoke.incident;

import java.util.Set;
import jp.todoke.identity.StepExclusions;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever reported a case leaves its closing check to others. */
@Component
class ReporterDoesNotClose implements StepExclusions {

    private final IncidentRows rows;

    ReporterDoesNotClose(IncidentRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<Long> excludedFrom(IncidentId incident, @Nullable PartId part, Step step) {
        return step == Step.CLOSING_CHECK ? rows.find(incident).map(row -> Set.of(row.reportedBy())).orElse(Set.of()) : Set.of();
    }
}
