package jp.todoke.clock.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the deadlines for whoever shows, explains or checks them. */
@Service
public class ClockRules {

    private final Rules rules;
    private final RuleCalendars calendars;

    ClockRules(Rules rules, RuleCalendars calendars) {
        this.rules = rules;
        this.calendars = calendars;
    }

    /** All versions of all rules, by key in the order of {@link ClockKey}, condition and version. */
    @Transactional(readOnly = true)
    public List<RuleView> all() {
        return rules.all();
    }

    /** Adds a version that was decided, and gives it with its id. */
    @Transactional
    public RuleView add(RuleView decided) {
        return rules.get(rules.add(decided)).columns();
    }

    /** The version with that id. */
    @Transactional(readOnly = true)
    public RuleView get(long id) {
        return rules.get(id).columns();
    }

    /**
     * The rule that a clock of that key takes whose basis lies on that day: the condition's own, else the one for
     * ALWAYS.
     */
    @Transactional(readOnly = true)
    public Optional<RuleView> validOn(ClockKey key, LocalDate day, RuleCondition condition) {
        return rules.find(day, key, condition).map(Rule::columns);
    }

    /**
     * The limit and how it is counted, also of a rule that is not saved.
     *
     * @param rule one with a duty
     * @param part whose calendar counts, where the rule is of a unit
     */
    @Transactional(readOnly = true)
    public Counting count(RuleView rule, Instant basis, @Nullable PartId part) {
        return new Rule(rule).count(basis, calendars.of(rule, part));
    }
}
