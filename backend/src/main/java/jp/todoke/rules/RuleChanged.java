package jp.todoke.rules;

import jp.todoke.clock.counting.RuleCondition;
import jp.todoke.clock.counting.RuleView;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the deadlines was changed, or was to be; {@code detail} names it by its codes, with the day from which it
 * counts.
 */
public sealed interface RuleChanged extends DomainEvent {

    @Override
    default @Nullable IncidentId incident() {
        return null;
    }

    /** Waits for the second person. */
    record ClockRuleProposed(String detail) implements RuleChanged {}

    record ClockRuleAdopted(String detail) implements RuleChanged {}

    record ClockRuleRejected(String detail) implements RuleChanged {}

    /** The codes of a version: {@code FINAL_REPORT WRONGFUL_PURPOSE 2027-04-01}. */
    static String codes(RuleView rule) {
        return rule.key()
                + (rule.condition() == RuleCondition.ALWAYS ? " " : " " + rule.condition() + " ")
                + rule.validFrom();
    }
}
