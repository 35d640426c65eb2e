package jp.todoke.assessment;

import java.util.Set;
import jp.todoke.identity.StepExclusions;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever judged that no duty exists does not confirm it. */
@Component
class JudgeIsNoSecondPerson implements StepExclusions {

    private final Judgements judgements;

    JudgeIsNoSecondPerson(Judgements judgements) {
        this.judgements = judgements;
    }

    @Override
    public Set<Long> excludedFrom(IncidentId incident, @Nullable PartId part, Step step) {
        return step == Step.CONFIRM_NO_DUTY
                ? judgements.of(incident).last().map(judgement -> Set.of(judgement.by().account())).orElse(Set.of())
                : Set.of();
    }
}
