package jp.todoke.incident.splitting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.todoke.incident.Incident;
import jp.todoke.incident.duty.Knowledge;
import jp.todoke.incident.extent.AffectedCount;
import jp.todoke.incident.extent.Medium;
import jp.todoke.incident.report.SplitOff;
import jp.todoke.shared.FieldChecks;

/**
 * What splitting a case does, found in one place for those who look at it beforehand and for the act itself.
 *
 * @param knowledge what enters the new case, the earliest first; the body's earliest is always among it
 * @param counts the whole lines that enter it with their parts
 * @param leaves whether those lines count in the old case no more; they stay where it reached beyond the office, for
 *     they were told outside
 */
record SplitPlan(
        Incident from,
        SplitOff event,
        List<Knowledge> knowledge,
        List<AffectedCount> counts,
        List<Medium> media,
        boolean leaves) {

    /** Refuses, at its field, a party, a split without units, and what the case does not have. */
    static SplitPlan of(CaseToSplit there, NewSplit asked) {
        var units = asked.event().units();
        new FieldChecks()
                .that(!there.party(), "reason", "split-party")
                .that(!units.isEmpty(), "units", "split-no-unit")
                .that(there.incident().units().containsAll(units), "units", "split-not-there")
                .that(has(there.knowledge(), Knowledge::id, asked.knowledge()), "knowledge", "split-not-there")
                .that(has(there.counts(), AffectedCount::id, asked.counts()), "counts", "split-not-there")
                .that(has(there.media(), Medium::number, asked.media()), "media", "split-not-there")
                .refuse();
        var earliest = earliest(there.knowledge());
        return new SplitPlan(
                there.incident(),
                asked.event(),
                there.knowledge().stream()
                        .filter(entry ->
                                entry.id() == earliest.id() || asked.knowledge().contains(entry.id()))
                        .toList(),
                there.counts().stream()
                        .filter(line -> asked.counts().contains(line.id()))
                        .toList(),
                there.media().stream()
                        .filter(medium -> asked.media().contains(medium.number()))
                        .toList(),
                !there.beyond());
    }

    /** From which the limits of the new case count. */
    Knowledge earliest() {
        return earliest(knowledge);
    }

    private static Knowledge earliest(List<Knowledge> knowledge) {
        return knowledge.stream()
                .filter(entry -> entry.ofBody() && entry.of() == null)
                .findFirst()
                .orElseThrow();
    }

    private static <T, K> boolean has(Collection<T> there, Function<T, K> number, Set<K> asked) {
        return there.stream().map(number).collect(Collectors.toSet()).containsAll(asked);
    }
}
