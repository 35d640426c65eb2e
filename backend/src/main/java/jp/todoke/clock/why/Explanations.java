package jp.todoke.clock.why;

import java.time.Clock;
import java.util.List;
import jp.todoke.clock.ClockRows;
import jp.todoke.clock.LimitSet;
import jp.todoke.clock.ringing.CallRefusal;
import jp.todoke.clock.ringing.ComingRungs;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.Units;
import jp.todoke.shared.IncidentId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 「なぜ？」: keeps why a clock has its limit in the moment in which it gets it, and shows that ever after. */
@Service
public class Explanations {

    private final ClockRows rows;
    private final Explainer explainer;
    private final ExplanationRows explanations;
    private final ComingRungs coming;
    private final CaseLaws caseLaws;
    private final Units units;
    private final Clock clock;

    Explanations(
            ClockRows rows,
            Explainer explainer,
            ExplanationRows explanations,
            ComingRungs coming,
            CaseLaws caseLaws,
            Units units,
            Clock clock) {
        this.rows = rows;
        this.explainer = explainer;
        this.explanations = explanations;
        this.coming = coming;
        this.caseLaws = caseLaws;
        this.units = units;
        this.clock = clock;
    }

    @EventListener
    void limitSet(LimitSet set) {
        rows.find(set.incident(), set.part(), set.key())
                .ifPresent(row -> explanations.add(row.id(), explainer.explain(row, clock.instant())));
    }

    /** Why the clock {@code clock-17} of the case has its limit; a clock of another case is not there. */
    @Transactional(readOnly = true)
    public WhyView of(IncidentId incident, String clockId) {
        var row = rows.of(incident).stream()
                .filter(each -> each.name().value().equals(clockId))
                .findFirst()
                .orElseThrow(CallRefusal::notThere);
        var laws = caseLaws.of(incident);
        var kept = explanations.of(row.id()).stream()
                .map(explanation -> explanation.toldOf(laws))
                .toList();
        var part = row.part() == null
                ? null
                : units.find(row.part().value()).map(Unit::name).orElse(null);
        var now = clock.instant();
        return kept.isEmpty()
                ? new WhyView(
                        clockId,
                        row.key(),
                        row.part(),
                        part,
                        row.state(),
                        row.limit(),
                        explainer.explain(row, null).toldOf(laws),
                        List.of(),
                        coming.of(row),
                        now)
                : new WhyView(
                        clockId,
                        row.key(),
                        row.part(),
                        part,
                        row.state(),
                        row.limit(),
                        kept.get(0),
                        kept.subList(1, kept.size()),
                        coming.of(row),
                        now);
    }
}
