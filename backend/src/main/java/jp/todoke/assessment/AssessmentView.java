package jp.todoke.assessment;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.todoke.calendar.ToldTime;
import jp.todoke.identity.organisation.LegalRegime;
import jp.todoke.incident.Incident;

/**
 * The judgements of a case for tab and forms.
 *
 * @param known when the body knew, as it was told
 * @param legalRegime under which rules the units concerned are, of several the strictest
 * @param offeredGrounds what the law of the day of knowing, or that no law binds, suggests
 * @param ruled the grounds that the table of duties names now; none: it knows of no duty
 * @param notJudged the grounds that the table has named since the judgement that holds; the limits run because of them
 * @param dutyGrounds the grounds by which those rules know of a duty, {@code noDutyGrounds} why there is none
 * @param personsMaking from how many persons on that table names which ground
 * @param changes what is another now than when it was judged last
 * @param seen which facts the reader sees; a judgement made on older ones is refused
 * @param mayBeAsked whether it may be asked for another judgement
 * @param early whether the report may be begun before it is judged
 */
public record AssessmentView(
        int version,
        Assessment.Status status,
        ToldTime known,
        LegalRegime legalRegime,
        List<Ground> offeredGrounds,
        List<RuledGround> ruled,
        List<Ground> notJudged,
        List<Ground> dutyGrounds,
        List<Ground> noDutyGrounds,
        List<PersonsMaking> personsMaking,
        List<Judgement> judgements,
        List<FactChange> changes,
        String seen,
        boolean mayBeAsked,
        EarlyReportView early) {

    /** Why there is no duty in some cases only. */
    private static final Set<Ground> BY_THE_CASE = Set.of(Ground.BEFORE_NATIONAL_LAW, Ground.ASSEMBLY_ORDINANCE);

    static AssessmentView of(
            Assessment assessment,
            Incident incident,
            JudgedFacts now,
            List<RuledGround> ruled,
            List<Ground> notJudged,
            List<PersonsMaking> personsMaking,
            EarlyReportView early) {
        var before = Assessment.knownBeforeNationalLaw(incident.knownAt());
        var regime = now.legalRegime();
        var offered = grounds(ground -> ground == Ground.BEFORE_NATIONAL_LAW && before
                || ground == Ground.ASSEMBLY_ORDINANCE && regime == LegalRegime.ASSEMBLY);
        var changes =
                assessment.last().map(Judgement::facts).map(now::changesSince).orElse(List.of());
        return new AssessmentView(
                assessment.version(),
                assessment.status(),
                incident.known(),
                regime,
                offered,
                ruled,
                notJudged,
                grounds(ground -> ground.binds(regime)),
                grounds(ground -> !ground.makesDuty() && (!BY_THE_CASE.contains(ground) || offered.contains(ground))),
                personsMaking,
                assessment.judgements(),
                changes,
                now.seen(),
                assessment.mayBeAsked(),
                early);
    }

    private static List<Ground> grounds(Predicate<Ground> chosen) {
        return Stream.of(Ground.values()).filter(chosen).toList();
    }
}
