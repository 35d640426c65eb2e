package jp.todoke.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.todoke.clock.RuleMoves;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.ClockRules;
import jp.todoke.clock.counting.RuleCondition;
import jp.todoke.clock.counting.RuleInEnglish;
import jp.todoke.clock.counting.RuleSentence;
import jp.todoke.clock.counting.RuleView;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.SecondPersons;
import jp.todoke.identity.TwoPersonRule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 期限の規則, all of them, with their versions and what became of each. */
@Service
@Transactional(readOnly = true)
public class RuleBook {

    private final ClockRules rules;
    private final RuleMoves moves;
    private final RuleSentence sentences;
    private final RuleExamples examples;
    private final RuleChangeRows changes;
    private final SecondPersons secondPersons;
    private final CurrentActor actors;
    private final Clock clock;

    RuleBook(
            ClockRules rules,
            RuleMoves moves,
            RuleSentence sentences,
            RuleExamples examples,
            RuleChangeRows changes,
            SecondPersons secondPersons,
            CurrentActor actors,
            Clock clock) {
        this.rules = rules;
        this.moves = moves;
        this.sentences = sentences;
        this.examples = examples;
        this.changes = changes;
        this.secondPersons = secondPersons;
        this.actors = actors;
        this.clock = clock;
    }

    /** Every rule, in the order of a case. */
    public List<RuleSummary> all() {
        var all = rules.all();
        var running = moves.running();
        var waiting = changes.waiting();
        return all.stream()
                .map(rule -> Map.entry(rule.key(), rule.condition()))
                .distinct()
                .map(name -> {
                    var series = RuleSeries.of(all, name.getKey(), name.getValue());
                    return summary(
                            series,
                            running,
                            waiting.stream()
                                    .anyMatch(change ->
                                            change.key() == series.key() && change.condition() == series.condition()));
                })
                .toList();
    }

    private RuleSummary summary(RuleSeries series, Map<Long, Integer> running, boolean waiting) {
        var today = LocalDate.now(clock);
        var shown = series.in(RuleState.IN_FORCE, today).orElseGet(series::base);
        return new RuleSummary(
                series.key(),
                series.condition(),
                shown,
                sentences.of(shown),
                RuleInEnglish.of(shown),
                series.in(RuleState.COMING, today)
                        .filter(coming -> coming.id() != shown.id())
                        .map(RuleView::validFrom)
                        .orElse(null),
                waiting,
                series.versions().stream()
                        .mapToInt(rule -> running.getOrDefault(rule.id(), 0))
                        .sum());
    }

    /** One rule with all its versions. Throws {@link RuleRefusal} where there is none. */
    public RuleHistory of(ClockKey key, RuleCondition condition) {
        var series = RuleSeries.of(rules.all(), key, condition);
        var today = LocalDate.now(clock);
        var running = moves.running();
        var made = changes.of(key, condition);
        var versions = series.versions().stream()
                .sorted(Comparator.comparing(RuleView::version).reversed())
                .map(rule -> new RuleVersion(
                        rule,
                        sentences.of(rule),
                        RuleInEnglish.of(rule),
                        worked(series, rule, today),
                        series.state(rule, today),
                        series.lastDay(rule),
                        running.getOrDefault(rule.id(), 0),
                        adopted(made, rule)))
                .toList();
        var base = series.base();
        return new RuleHistory(
                key,
                condition,
                series.lastVersion(),
                List.copyOf(RuleDraft.units(base.basis(), base.lines().get(0).direction())),
                versions,
                made.stream()
                        .filter(change -> change.decision() == null)
                        .findFirst()
                        .map(this::pending)
                        .orElse(null),
                rejected(made));
    }

    /** Of what is or will be taken; a version of the past is only told. */
    private List<RuleExample> worked(RuleSeries series, RuleView rule, LocalDate today) {
        var state = series.state(rule, today);
        return rule.duty() && (state == RuleState.IN_FORCE || state == RuleState.COMING)
                ? examples.of(rule)
                : List.of();
    }

    /** The proposals that wait for a second person whom the reader may be. */
    public List<WaitingChange> waiting() {
        var me = actors.get().accountId();
        return changes.waiting().stream()
                .filter(change ->
                        secondPersons.mayLook(TwoPersonRule.RULE, change.by().account(), me))
                .map(change -> new WaitingChange(change.id(), change.key(), change.condition(), change.at()))
                .toList();
    }

    private PendingChange pending(RuleChangeRows.Change change) {
        var rule = version(change);
        var chosen = changes.clocks(change.id());
        return new PendingChange(
                change.id(),
                change.rule() == null,
                rule,
                sentences.of(rule),
                RuleInEnglish.of(rule),
                examples.of(rule),
                change.reason(),
                change.by().name().value(),
                change.by().post(),
                change.at(),
                secondPersons.mayLook(
                        TwoPersonRule.RULE, change.by().account(), actors.get().accountId()),
                moves.tried(rule).stream()
                        .filter(move -> chosen.contains(move.clock()))
                        .toList());
    }

    private RuleView version(RuleChangeRows.Change change) {
        var adopted = change.rule();
        return adopted == null ? Objects.requireNonNull(change.draft()) : rules.get(adopted);
    }

    private static List<DecidedChange> adopted(List<RuleChangeRows.Change> made, RuleView rule) {
        return made.stream()
                .filter(change -> change.decision() != null
                        && Objects.equals(change.decision().rule(), rule.id()))
                .map(RuleBook::decided)
                .toList();
    }

    private static List<DecidedChange> rejected(List<RuleChangeRows.Change> made) {
        return made.stream()
                .filter(change ->
                        change.decision() != null && !change.decision().adopted())
                .sorted(Comparator.comparing(RuleChangeRows.Change::id).reversed())
                .map(RuleBook::decided)
                .toList();
    }

    private static DecidedChange decided(RuleChangeRows.Change change) {
        var decision = Objects.requireNonNull(change.decision());
        var second = change.secondPerson() ? decision : null;
        return new DecidedChange(
                change.rule() == null,
                change.reason(),
                change.by().name().value(),
                change.by().post(),
                change.at(),
                second == null ? null : second.by().name().value(),
                second == null ? null : second.by().post(),
                decision.at(),
                decision.answer(),
                change.moved());
    }
}
