package jp.todoke.clock.casepage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.ClockRow;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.RuleCondition;
import jp.todoke.clock.counting.RuleInEnglish;
import jp.todoke.clock.counting.Rules;
import jp.todoke.identity.organisation.Post;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 期日未定の期限: why an act of a case has none, and whose act is waited for before it gets one. */
@Component
class UndatedLimits {

    /** Of which other act the event is that a clock counts from. */
    private static final Map<ClockKey, ClockKey> AWAITS = new EnumMap<>(Map.of(
            ClockKey.CHIEF_RECEIPT,
            ClockKey.HEAD_REPORT,
            ClockKey.PLAN_APPROVAL,
            ClockKey.PREVENTION_PLAN,
            ClockKey.MEASURE,
            ClockKey.PLAN_APPROVAL,
            ClockKey.COUNCIL_ASSIGN,
            ClockKey.PLAN_APPROVAL,
            ClockKey.COUNCIL_PAPER,
            ClockKey.COUNCIL_ASSIGN));

    /** What the law may ask for, of the whole case. */
    private static final Set<ClockKey> OF_LAW = Set.of(ClockKey.PRELIMINARY_REPORT, ClockKey.FINAL_REPORT);

    private final Rules rules;
    private final Units units;

    UndatedLimits(Rules rules, Units units) {
        this.rules = rules;
        this.units = units;
    }

    /** Those of the case with these clocks, the earliest limit first; {@code posts} says who has to act for a clock. */
    List<UndatedLimit> of(List<ClockRow> all, Function<ClockRow, Post> posts) {
        var clocks = all.stream().filter(row -> !comesAgain(row, all)).toList();
        var found = new ArrayList<UndatedLimit>();
        for (var key : ClockKey.values()) {
            if (OF_LAW.contains(key)) {
                found.addAll(noneInLaw(key, clocks));
            } else if (AWAITS.containsKey(key)) {
                roots(key, clocks).forEach(root -> found.add(waits(key, AWAITS.get(key), root, posts)));
            } else if (key == ClockKey.CLOSING_CHECK && none(key, clocks)) {
                clocks.stream()
                        .filter(ClockRow::running)
                        .findFirst()
                        .ifPresent(root -> found.add(waits(key, null, root, posts)));
            }
        }
        return found;
    }

    /** Whether its act comes again: one on the way to it runs anew, after a return or in a reopened case. */
    private static boolean comesAgain(ClockRow row, List<ClockRow> all) {
        return !row.running()
                && all.stream()
                        .filter(other -> other.running() && other.id() > row.id())
                        .filter(other -> other.part() == null || other.part().equals(row.part()))
                        .anyMatch(other -> leadsTo(other.key(), row.key()));
    }

    private static boolean leadsTo(ClockKey act, ClockKey key) {
        var awaited = AWAITS.get(key);
        return awaited != null && (awaited == act || leadsTo(act, awaited));
    }

    private List<UndatedLimit> noneInLaw(ClockKey key, List<ClockRow> clocks) {
        var known =
                clocks.stream().filter(row -> row.key() == ClockKey.ASSESSMENT).findFirst();
        return known
                .filter(row -> none(key, clocks))
                .flatMap(row -> rules.find(OfficialTime.dayOf(row.basis()), key, RuleCondition.ALWAYS))
                .filter(rule -> !rule.columns().duty())
                .map(rule -> new UndatedLimit(
                        key,
                        null,
                        UndatedLimit.Why.NONE_IN_LAW,
                        rule.columns().article(),
                        RuleInEnglish.of(rule.columns()).article(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .stream()
                .toList();
    }

    /**
     * The running clocks whose act comes first on the way to the event; none where the event has happened or is not
     * needed.
     */
    private static List<ClockRow> roots(ClockKey key, List<ClockRow> clocks) {
        var awaited = AWAITS.get(key);
        if (awaited == null) {
            return List.of();
        }
        return none(awaited, clocks)
                ? none(key, clocks) ? roots(awaited, clocks) : List.of()
                : clocks.stream()
                        .filter(row -> row.key() == awaited && row.running())
                        .filter(row -> clocks.stream()
                                .noneMatch(other -> other.key() == key && Objects.equals(other.part(), row.part())))
                        .toList();
    }

    private static boolean none(ClockKey key, List<ClockRow> clocks) {
        return clocks.stream().noneMatch(row -> row.key() == key);
    }

    private UndatedLimit waits(ClockKey key, @Nullable ClockKey awaits, ClockRow root, Function<ClockRow, Post> posts) {
        var post = posts.apply(root);
        // What waits for all parts is told of the case as a whole, whichever part comes first.
        var part = awaits == null || root.part() == null
                ? null
                : units.find(root.part().value()).map(Unit::name).orElse(null);
        return new UndatedLimit(
                key,
                part,
                UndatedLimit.Why.WAITS,
                null,
                null,
                awaits,
                root.key(),
                post.name(),
                post.unitName(),
                root.limit(),
                root.name().value());
    }
}
