package jp.todoke.incident.merging;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Employer;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.UnitClocks;
import jp.todoke.incident.casefile.CaseRecords;
import jp.todoke.incident.duty.Knowledge;
import jp.todoke.incident.duty.KnowledgeConsequences;
import jp.todoke.incident.extent.AffectedCounts;
import jp.todoke.incident.extent.Overlap;
import jp.todoke.incident.merging.MergingPreview.LimitThatEnds;
import jp.todoke.incident.merging.MergingPreview.MediumThere;
import jp.todoke.incident.merging.MergingPreview.UnitThatJoins;
import jp.todoke.incident.merging.MergingView.MergedCase;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a merging would do, said before it is done. */
@Service
public class MergingConsequences {

    private final Incidents incidents;
    private final MergingPlans plans;
    private final CaseRecords records;
    private final AffectedCounts counts;
    private final UnitClocks unitClocks;
    private final Units units;
    private final Clock clock;

    MergingConsequences(
            Incidents incidents,
            MergingPlans plans,
            CaseRecords records,
            AffectedCounts counts,
            UnitClocks unitClocks,
            Units units,
            Clock clock) {
        this.incidents = incidents;
        this.plans = plans;
        this.records = records;
        this.counts = counts;
        this.unitClocks = unitClocks;
        this.units = units;
        this.clock = clock;
    }

    /**
     * What would follow if the other case, its number as typed, went on as a part of this one; nothing is saved.
     * Refuses at the field {@code other} what {@link Mergings#merge} refuses there.
     */
    @Transactional(readOnly = true)
    public MergingPreview of(IncidentId into, String other, Overlap overlap) {
        incidents.requireRunning(into);
        var plan = plans.of(into, plans.seen(other));
        var follows = follows(plan);
        var here = counts.series(into);
        var there = counts.series(plan.absorbed().number());
        return new MergingPreview(
                MergedCase.of(plan.absorbed()),
                plan.units().stream().map(unit -> joins(plan, unit)).toList(),
                plan.absorbed().known(),
                follows.earlierKnown(),
                follows.moves(),
                plan.ends().stream().map(this::ends).toList(),
                here.persons().orElse(null),
                there.persons().orElse(null),
                here.with(there, overlap).persons().orElse(null),
                plan.media().stream()
                        .map(medium -> new MediumThere(medium.number(), medium.label()))
                        .toList());
    }

    private UnitThatJoins joins(MergingPlan plan, JoiningUnit unit) {
        var now = clock.instant();
        return new UnitThatJoins(
                unit.part().value(),
                units.get(unit.part().value()).name(),
                unit.headReported(),
                unitClocks.limits(plan.into().kind(), key -> unit.countsFrom(key, now)).stream()
                        .filter(begins -> !unit.headReported() || begins.key() != ClockKey.HEAD_REPORT)
                        .toList());
    }

    private LimitThatEnds ends(ClockView clock) {
        var unit = Optional.ofNullable(clock.part()).flatMap(part -> units.find(part.value()));
        return new LimitThatEnds(clock.key(), unit.map(Unit::name).orElse(null), clock.limit());
    }

    /** What the earliest knowledge of the merged case, and of what made each of its duties, would move. */
    private KnowledgeConsequences follows(MergingPlan plan) {
        return plan.knowledge().stream()
                .filter(Knowledge::ofBody)
                .collect(Collectors.toMap(
                        entry -> Optional.ofNullable(entry.of()), Knowledge::knownAt, (first, later) -> first))
                .entrySet()
                .stream()
                .map(earliest -> records.consequences(
                        plan.into().number(),
                        Employer.BODY,
                        earliest.getValue(),
                        earliest.getKey().orElse(null)))
                .reduce(
                        new KnowledgeConsequences(false, List.of()),
                        (one, other) -> new KnowledgeConsequences(
                                one.earlierKnown() || other.earlierKnown(),
                                KnowledgeConsequences.each(one.moves(), other.moves())));
    }
}
