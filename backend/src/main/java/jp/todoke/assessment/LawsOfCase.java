package jp.todoke.assessment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.assessment.FactChange.Fact;
import jp.todoke.clock.why.BindingLaw;
import jp.todoke.clock.why.CaseLaws;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/**
 * Which laws stand behind the limits of a case: those of the grounds that were judged and that the table of duties has
 * named since; before a judgement, and where it said 「分からない」, those that the table names.
 */
@Component
class LawsOfCase implements CaseLaws {

    private final RegimesOfCase regimes;
    private final Judgements judgements;
    private final RuledDuties named;
    private final CurrentFacts facts;
    private final ReportingRules rules;

    LawsOfCase(
            RegimesOfCase regimes, Judgements judgements, RuledDuties named, CurrentFacts facts, ReportingRules rules) {
        this.regimes = regimes;
        this.judgements = judgements;
        this.named = named;
        this.facts = facts;
        this.rules = rules;
    }

    @Override
    public Set<BindingLaw> of(IncidentId incident) {
        var ofUnits = regimes.of(incident).stream()
                .map(BindingLaw::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(BindingLaw.class)));
        return with(ofUnits, asking(incident));
    }

    /** The law of the units, where it asks for the report or nobody does; beside it the Number Act where that asks. */
    static Set<BindingLaw> with(Set<BindingLaw> ofUnits, Set<ReportingLaw> asking) {
        var laws = EnumSet.copyOf(ofUnits);
        if (asking.contains(ReportingLaw.NUMBER_ACT)) {
            laws.add(BindingLaw.NUMBER_ACT);
            if (asking.size() == 1) {
                laws.removeAll(Set.of(BindingLaw.PROTECTION_ACT, BindingLaw.PRIVATE_RULE));
            }
        }
        return laws;
    }

    private Set<ReportingLaw> asking(IncidentId incident) {
        return judgements
                .of(incident)
                .holding()
                .filter(judgement -> judgement.verdict() != Verdict.UNKNOWN)
                .map(judgement -> laws(Stream.concat(
                        judgement.grounds().stream(),
                        named.after(incident, judgement.number()).stream().flatMap(duty -> duty.grounds().stream()))))
                .orElseGet(() -> ofTable(rules.grounds(facts.forRules(incident))));
    }

    /** Whether numbers are concerned is named as a law's only ground while nobody knows that, or not at all. */
    private static Set<ReportingLaw> ofTable(List<RuledGround> grounds) {
        var certain = laws(grounds.stream()
                .filter(ground -> !ground.unknown().contains(Fact.MY_NUMBER))
                .map(RuledGround::ground));
        return certain.isEmpty() ? laws(grounds.stream().map(RuledGround::ground)) : certain;
    }

    private static Set<ReportingLaw> laws(Stream<Ground> grounds) {
        return grounds.filter(Ground::makesDuty).map(Ground::law).collect(Collectors.toSet());
    }
}
