package jp.todoke.assessment;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.Incident;

/**
 * The judgements of a case for tab and forms.
 *
 * @param known when the body knew, as it was told
 * @param offeredGrounds what the law of the day of knowing suggests
 * @param ruled the grounds that the table of duties names now; none: it knows of no duty
 * @param dutyGrounds the grounds of which one is chosen where a duty exists, {@code noDutyGrounds} where none does
 * @param changes what is another now than when it was judged last
 * @param seen which facts the reader sees; a judgement made on older ones is refused
 * @param mayBeAsked whether it may be asked for another judgement
 */
public record AssessmentView(
        int version,
        Assessment.Status status,
        ToldTime known,
        List<Ground> offeredGrounds,
        List<RuledGround> ruled,
        List<Ground> dutyGrounds,
        List<Ground> noDutyGrounds,
        List<Judgement> judgements,
        List<FactChange> changes,
        String seen,
        boolean mayBeAsked) {

    static AssessmentView of(Assessment assessment, Incident incident, JudgedFacts now, List<RuledGround> ruled) {
        var before = Assessment.knownBeforeNationalLaw(incident.knownAt());
        var offered = before ? List.of(Ground.BEFORE_NATIONAL_LAW) : List.<Ground>of();
        var changes =
                assessment.last().map(Judgement::facts).map(now::changesSince).orElse(List.of());
        return new AssessmentView(
                assessment.version(),
                assessment.status(),
                incident.known(),
                offered,
                ruled,
                grounds(Ground::makesDuty),
                grounds(ground -> !ground.makesDuty() && (before || ground != Ground.BEFORE_NATIONAL_LAW)),
                assessment.judgements(),
                changes,
                now.seen(),
                assessment.mayBeAsked());
    }

    private static List<Ground> grounds(Predicate<Ground> chosen) {
        return Stream.of(Ground.values()).filter(chosen).toList();
    }
}
