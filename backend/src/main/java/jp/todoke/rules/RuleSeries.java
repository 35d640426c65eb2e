package jp.todoke.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.RuleCondition;
import jp.todoke.clock.counting.RuleView;
import org.jspecify.annotations.Nullable;

/**
 * All versions of one rule. Of those valid on a day the latest version is taken.
 *
 * @param versions the oldest first, at least one
 */
record RuleSeries(ClockKey key, RuleCondition condition, List<RuleView> versions) {

    /** The rule's versions among all. Throws {@link RuleRefusal} where there is no such rule. */
    static RuleSeries of(List<RuleView> all, ClockKey key, RuleCondition condition) {
        var versions = all.stream()
                .filter(rule -> rule.key() == key && rule.condition() == condition)
                .sorted(Comparator.comparing(RuleView::version))
                .toList();
        if (versions.isEmpty()) {
            throw RuleRefusal.notThere();
        }
        return new RuleSeries(key, condition, versions);
    }

    /** The number of the last version, which whoever changes the rule must have seen. */
    int lastVersion() {
        return versions.get(versions.size() - 1).version();
    }

    /** The version from which a new one is made: the last that asks for something. */
    RuleView base() {
        return versions.stream()
                .filter(RuleView::duty)
                .reduce((earlier, later) -> later)
                .orElseThrow(RuleRefusal::notThere);
    }

    Optional<RuleView> version(int number) {
        return versions.stream().filter(rule -> rule.version() == number).findFirst();
    }

    /** The last day on which a version is taken, later versions considered; null while it has no end. */
    @Nullable
    LocalDate lastDay(RuleView rule) {
        return Stream.concat(
                        Stream.ofNullable(rule.validTo()),
                        versions.stream()
                                .filter(later -> later.version() > rule.version())
                                .map(later -> later.validFrom().minusDays(1)))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    RuleState state(RuleView rule, LocalDate today) {
        var last = lastDay(rule);
        if (last != null && last.isBefore(rule.validFrom())) {
            return RuleState.NEVER;
        }
        if (rule.validFrom().isAfter(today)) {
            return RuleState.COMING;
        }
        return last != null && last.isBefore(today) ? RuleState.PAST : RuleState.IN_FORCE;
    }

    Optional<RuleView> in(RuleState state, LocalDate today) {
        return versions.stream().filter(rule -> state(rule, today) == state).findFirst();
    }

    /** Before this day there was no duty at all, or no rule: no version can begin earlier. */
    LocalDate earliest() {
        return versions.stream()
                .filter(rule -> !rule.duty() && rule.validTo() != null)
                .map(rule -> rule.validTo().plusDays(1))
                .max(Comparator.naturalOrder())
                .orElse(versions.get(0).validFrom());
    }

    /** Whether a second person must confirm the new version: it has, or takes from the rule, the strength of a law. */
    boolean needsSecondPerson(RuleView changed) {
        return base().strength().statutory() || changed.strength().statutory();
    }
}
