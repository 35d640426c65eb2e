package jp.todoke.assessment;

import java.time.Instant;
import java.util.List;

/**
 * The judgements of a case for tab and forms.
 *
 * @param offeredGrounds what the law of the day of knowing suggests
 * @param changes what is another now than when it was judged last
 * @param seen which facts the reader sees; a judgement made on older ones is refused
 * @param mayBeAsked whether it may be asked for another judgement
 */
public record AssessmentView(
        int version,
        Assessment.Status status,
        Instant knownAt,
        List<Ground> offeredGrounds,
        List<Judgement> judgements,
        List<FactChange> changes,
        String seen,
        boolean mayBeAsked) {

    static AssessmentView of(Assessment assessment, Instant knownAt, JudgedFacts now) {
        var offered =
                Assessment.knownBeforeNationalLaw(knownAt) ? List.of(Ground.BEFORE_NATIONAL_LAW) : List.<Ground>of();
        var changes =
                assessment.last().map(Judgement::facts).map(now::changesSince).orElse(List.of());
        return new AssessmentView(
                assessment.version(),
                assessment.status(),
                knownAt,
                offered,
                assessment.judgements(),
                changes,
                now.seen(),
                assessment.mayBeAsked());
    }
}
