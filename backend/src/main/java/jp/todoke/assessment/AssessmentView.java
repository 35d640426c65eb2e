package jp.todoke.assessment;

import java.util.List;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.Incident;

/**
 * The judgements of a case for tab and forms.
 *
 * @param known when the body knew, as it was told
 * @param offeredGrounds what the law of the day of knowing suggests
 * @param changes what is another now than when it was judged last
 * @param seen which facts the reader sees; a judgement made on older ones is refused
 * @param mayBeAsked whether it may be asked for another judgement
 */
public record AssessmentView(
        int version,
        Assessment.Status status,
        ToldTime known,
        List<Ground> offeredGrounds,
        List<Judgement> judgements,
        List<FactChange> changes,
        String seen,
        boolean mayBeAsked) {

    static AssessmentView of(Assessment assessment, Incident incident, JudgedFacts now) {
        var offered = Assessment.knownBeforeNationalLaw(incident.knownAt())
                ? List.of(Ground.BEFORE_NATIONAL_LAW)
                : List.<Ground>of();
        var changes =
                assessment.last().map(Judgement::facts).map(now::changesSince).orElse(List.of());
        return new AssessmentView(
                assessment.version(),
                assessment.status(),
                incident.known(),
                offered,
                assessment.judgements(),
                changes,
                now.seen(),
                assessment.mayBeAsked());
    }
}
