package jp.todoke.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.todoke.clock.RuleMove;
import jp.todoke.clock.RuleMoves;
import jp.todoke.clock.SecondPersonMails;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.ClockRules;
import jp.todoke.clock.counting.RuleCondition;
import jp.todoke.clock.counting.RuleView;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.SecondPersons;
import jp.todoke.identity.TwoPersonRule;
import jp.todoke.identity.organisation.Post;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.rules.RuleChanged.ClockRuleAdopted;
import jp.todoke.rules.RuleChanged.ClockRuleProposed;
import jp.todoke.rules.RuleChanged.ClockRuleRejected;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.SavedByOther;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * New versions of the rules, adopted at once or, where a law stands behind the limit, by a second person. Running
 * clocks keep their version; those that were chosen follow the new one in the same transaction, each under the lock of
 * its case.
 */
@Service
@Transactional
public class RuleChanges {

    /** What is stored now, when somebody else was quicker. */
    public record RuleVersionNow(int version) {}

    /** What came of a change: adopted, with so many clocks moved, or waiting for the second person. */
    public record RuleChangeMade(boolean adopted, int moved) {}

    private final ClockRules rules;
    private final RuleMoves moves;
    private final RuleExamples examples;
    private final RuleChangeRows rows;
    private final Incidents incidents;
    private final SecondPersons secondPersons;
    private final SecondPersonMails mails;
    private final Posts posts;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RuleChanges(
            ClockRules rules,
            RuleMoves moves,
            RuleExamples examples,
            RuleChangeRows rows,
            Incidents incidents,
            SecondPersons secondPersons,
            SecondPersonMails mails,
            Posts posts,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rules = rules;
        this.moves = moves;
        this.examples = examples;
        this.rows = rows;
        this.incidents = incidents;
        this.secondPersons = secondPersons;
        this.mails = mails;
        this.posts = posts;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A new version on top of the one that the administrator saw. Throws {@link InvalidInput} at the field that cannot
     * be.
     *
     * @param clocks those of the running clocks that are to follow it; the others keep their version
     * @param seen the number of the last version
     */
    public RuleChangeMade propose(
            ClockKey key, RuleCondition condition, RuleDraft draft, List<String> clocks, String reason, int seen) {
        var series = locked(key, condition, seen);
        var rule = draft.after(series);
        examples.of(rule);
        return made(series, rule, reason, movable(rule, clocks));
    }

    /** Lets running clocks follow a version that is adopted already. */
    public RuleChangeMade follow(
            ClockKey key, RuleCondition condition, int version, List<String> clocks, String reason, int seen) {
        var series = locked(key, condition, seen);
        var rule = series.version(version)
                .filter(RuleView::duty)
                .filter(found -> series.state(found, LocalDate.now(clock)) != RuleState.NEVER)
                .orElseThrow(RuleRefusal::notThere);
        var movable = movable(rule, clocks);
        if (movable.isEmpty()) {
            throw RuleRefusal.nothingToMove();
        }
        return made(series, rule, reason, movable);
    }

    /** The second person adopts a proposal. */
    public RuleChangeMade confirm(long id) {
        var change = waiting(id);
        if (!secondPersons.mayLook(
                TwoPersonRule.RULE, change.by().account(), actors.get().accountId())) {
            throw RuleRefusal.ownProposal();
        }
        var adopted = change.rule();
        var rule = adopted == null ? Objects.requireNonNull(change.draft()) : rules.get(adopted);
        mails.decided(matter(id, rule), true, change.by().account());
        return adopt(id, rule, movable(rule, rows.clocks(id)));
    }

    /** The second person turns a proposal down, or its author takes it back. */
    public void reject(long id, String answer) {
        var change = waiting(id);
        var adopted = change.rule();
        rows.decided(id, null, answer, me(), clock.instant());
        var rule = adopted == null ? Objects.requireNonNull(change.draft()) : rules.get(adopted);
        if (!secondPersons.mayLook(TwoPersonRule.RULE, change.by().account(), me().account())) {
            mails.takenBack(matter(id, rule), secondPersons(), me().account());
        } else {
            mails.decided(matter(id, rule), false, change.by().account());
        }
        events.publishEvent(new ClockRuleRejected(RuleChanged.codes(rule)));
    }

    private List<Post> secondPersons() {
        return Stream.of(Role.ADMIN, Role.SECRETARIAT_HEAD)
                .flatMap(role -> posts.find(role).stream())
                .toList();
    }

    private static SecondPersonMails.Matter matter(long change, RuleView rule) {
        return new SecondPersonMails.Matter(
                "rule-change/" + change,
                null,
                "RULE",
                rule.key(),
                "/admin/rules/" + rule.key() + "/" + rule.condition());
    }

    private RuleSeries locked(ClockKey key, RuleCondition condition, int seen) {
        rows.lock();
        var series = RuleSeries.of(rules.all(), key, condition);
        if (rows.of(key, condition).stream().anyMatch(change -> change.decision() == null)) {
            throw RuleRefusal.waiting();
        }
        if (series.lastVersion() != seen) {
            throw new SavedByOther(new RuleVersionNow(series.lastVersion()));
        }
        return series;
    }

    private RuleChangeRows.Change waiting(long id) {
        rows.lock();
        var change = rows.find(id).orElseThrow(RuleRefusal::notThere);
        if (change.decision() != null) {
            throw RuleRefusal.decided();
        }
        return change;
    }

    /**
     * Those of the chosen clocks that run under another version of the rule, in the order in which their cases are
     * locked.
     */
    private List<RuleMove> movable(RuleView rule, List<String> chosen) {
        var wanted = Set.copyOf(chosen);
        return moves.tried(rule).stream()
                .filter(move -> wanted.contains(move.clock()))
                .sorted(Comparator.comparing((RuleMove move) -> move.incident().value())
                        .thenComparing(RuleMove::clock))
                .toList();
    }

    private RuleChangeMade made(RuleSeries series, RuleView rule, String reason, List<RuleMove> movable) {
        var second = series.needsSecondPerson(rule);
        var change = rows.add(
                rule, second, reason, movable.stream().map(RuleMove::clock).toList(), me(), clock.instant());
        if (second) {
            mails.waits(matter(change, rule), secondPersons(), me().account());
            events.publishEvent(new ClockRuleProposed(RuleChanged.codes(rule)));
            return new RuleChangeMade(false, 0);
        }
        return adopt(change, rule, movable);
    }

    private RuleChangeMade adopt(long change, RuleView rule, List<RuleMove> movable) {
        var adopted = rule.id() == 0 ? rules.add(rule) : rule;
        rows.decided(change, adopted.id(), null, me(), clock.instant());
        events.publishEvent(new ClockRuleAdopted(RuleChanged.codes(adopted)));
        var moved = movable.stream()
                .flatMap(move -> {
                    incidents.lock(move.incident());
                    return moves.follow(move.clock(), adopted.id()).stream();
                })
                .toList();
        moved.forEach(move -> rows.moved(change, move));
        return new RuleChangeMade(true, moved.size());
    }

    private ActedBy me() {
        var actor = actors.get();
        return ActedBy.of(
                actor,
                actor.posts().stream().anyMatch(post -> post.role() == Role.ADMIN)
                        ? Role.ADMIN
                        : Role.SECRETARIAT_HEAD);
    }
}
