package jp.todoke.incident.splitting;

import java.util.List;
import java.util.stream.Stream;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.CaseTitles;
import jp.todoke.incident.GoesWithSplit;
import jp.todoke.incident.UnitClocks;
import jp.todoke.incident.duty.Knowledge;
import jp.todoke.incident.splitting.SplitPreview.SplitLimit;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What splitting a case would do, said before it is done. */
@Service
public class SplitConsequences {

    private final SplitPlans plans;
    private final UnitClocks unitClocks;
    private final Clocks clocks;
    private final Units units;
    private final List<GoesWithSplit> others;

    SplitConsequences(SplitPlans plans, UnitClocks unitClocks, Clocks clocks, Units units, List<GoesWithSplit> others) {
        this.plans = plans;
        this.unitClocks = unitClocks;
        this.clocks = clocks;
        this.units = units;
        this.others = others;
    }

    /** What would follow; nothing is saved. Refuses what {@link Splits#splitOff} refuses. */
    @Transactional(readOnly = true)
    public SplitPreview of(IncidentId from, NewSplit asked) {
        var plan = plans.of(from, asked);
        var event = plan.event();
        var known = plan.earliest();
        return new SplitPreview(
                CaseTitles.of(units.get(event.origin(plan.from()).value()), event.kind(), event.medium()),
                known.known(),
                plan.knowledge().stream().map(Knowledge::id).toList(),
                Stream.concat(
                                Stream.of(
                                                ClockKey.SECRETARIAT_TOLD,
                                                ClockKey.ASSESSMENT,
                                                ClockKey.PUBLICATION_DECISION,
                                                ClockKey.PREVENTION_PLAN)
                                        .map(key -> new SplitLimit(key, null, clocks.limit(key, known.knownAt()))),
                                event.units().stream().flatMap(part -> limits(plan, part, known)))
                        .toList(),
                plan.leaves(),
                others.stream()
                        .flatMap(each -> each.goes(from, event.units()).stream())
                        .toList());
    }

    private Stream<SplitLimit> limits(SplitPlan plan, PartId part, Knowledge known) {
        var name = units.get(part.value()).name();
        return unitClocks.limits(plan.event().kind(), known.knownAt()).stream()
                .map(begins -> new SplitLimit(begins.key(), name, begins.limit()));
    }
}
