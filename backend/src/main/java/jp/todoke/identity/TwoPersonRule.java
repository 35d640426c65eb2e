package jp.todoke.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The one table of what takes two people: a first act, the act that looks at it, and who of the first must not do the
 * second. A person is a personnel number, not an account.
 */
public enum TwoPersonRule {
    RECEIPT_OF_THE_HEADS_REPORT(Act.HEAD_REPORT, Act.CHIEF_RECEIPT, Row.OF_A_TASK),
    ACCEPTANCE_OF_THE_WRITTEN_REPORT(Act.WRITTEN_REPORT, Act.WRITTEN_REPORT_DECIDED, Row.OF_A_TASK),
    AGREEMENT_TO_THE_END_OF_SEARCH(Act.SEARCH_END_ASKED, Act.SEARCH_END_AGREED, Row.OF_A_TASK),
    CONFIRMATION_OF_THE_END_AGREED(Act.SEARCH_END_AGREED, Act.SEARCH_END_CONFIRMED, Row.OF_A_TASK),
    CONFIRMATION_OF_THE_END_ASKED(Act.SEARCH_END_ASKED, Act.SEARCH_END_CONFIRMED, Row.OF_A_TASK),
    CONFIRMATION_OF_NO_DUTY(Act.DUTY_JUDGED, Act.NO_DUTY_CONFIRMED, Row.OF_A_TASK),
    CONFIRMATION_THAT_ALL_ARE_TOLD(Act.NOTIFICATION_SETTLED, Act.NOTIFICATION_CONFIRMED, Row.OF_A_TASK),
    APPROVAL_OF_THE_PLAN(Act.PLAN_HANDED_IN, Act.PLAN_DECIDED, Row.OF_A_TASK),
    VERIFICATION_OF_A_MEASURE(Act.MEASURE_DONE, Act.MEASURE_VERIFIED, Row.OF_A_TASK),
    APPROVAL_OF_A_SUCCESSOR(Act.SUCCESSOR_PROPOSED, Act.SUCCESSOR_DECIDED, Row.OF_A_TASK),
    CONFIRMATION_OF_THE_PAPER(Act.PAPER_COMPILED, Act.PAPER_CONFIRMED, Row.OF_A_TASK),
    CLOSING_OF_THE_CASE(Act.FIRST_REPORT, Act.CASE_CLOSED, Row.OF_A_TASK),
    /**
     * A head who noticed the loss alone tells the first report and reports it to the chief; the chief is the second
     * person.
     */
    REPORT_OF_THE_HEAD(Act.FIRST_REPORT, Act.HEAD_REPORT, EnumSet.of(TieToFirstAct.PARTY)),
    WAIVER(Act.WAIVER_ASKED, Act.WAIVER_DECIDED, Row.OF_SOMEBODY),
    BASIS(Act.BASIS_PROPOSED, Act.BASIS_DECIDED, Row.OF_SOMEBODY),
    WITHDRAWAL(Act.WITHDRAWAL_PROPOSED, Act.WITHDRAWAL_DECIDED, Row.OF_SOMEBODY),
    EARLY_END(Act.EARLY_END_PROPOSED, Act.EARLY_END_DECIDED, Row.OF_SOMEBODY),
    ADDRESSEE(Act.ADDRESSEE_DISMISSED, Act.ADDRESSEE_DISMISSAL_DECIDED, Row.OF_SOMEBODY),
    PUBLICATION_TEXT(Act.PUBLICATION_TEXT_KEPT, Act.PUBLICATION_TEXT_DECIDED, Row.OF_SOMEBODY),
    RULE(Act.RULE_PROPOSED, Act.RULE_CONFIRMED, Row.OF_THE_OFFICE),
    DUTY_TABLE(Act.DUTY_TABLE_PROPOSED, Act.DUTY_TABLE_CONFIRMED, Row.OF_THE_OFFICE),
    APPOINTMENT(Act.APPOINTMENT_PROPOSED, Act.APPOINTMENT_CONFIRMED, Row.OF_SOMEBODY);

    /**
     * Acts that look at no other person's act, each done by one person; a rejection also takes an own proposal back.
     */
    public static final Set<Act> ALONE = EnumSet.of(
            Act.FIRST_REPORT,
            Act.SEARCH_END_ASKED,
            Act.WRITTEN_REPORT,
            Act.DUTY_JUDGED,
            Act.REPORT_FILED,
            Act.TOLD_OF_FIND,
            Act.NOTIFICATION_SETTLED,
            Act.NOTIFICATION_PLANNED,
            Act.PUBLICATION_DECIDED,
            Act.PUBLICATION_RECORDED,
            Act.PUBLICATION_TEXT_KEPT,
            Act.PLAN_HANDED_IN,
            Act.MEASURE_DONE,
            Act.FOLLOW_UP_ANSWERED,
            Act.MEASURES_REVIEWED,
            Act.SUCCESSOR_PROPOSED,
            Act.COUNCIL_REPORT_DECIDED,
            Act.MEETING_ASSIGNED,
            Act.MEETING_HELD,
            Act.PAPER_COMPILED,
            Act.WAIVER_ASKED,
            Act.BASIS_PROPOSED,
            Act.WITHDRAWAL_PROPOSED,
            Act.EARLY_END_PROPOSED,
            Act.ADDRESSEE_DISMISSED,
            Act.RULE_PROPOSED,
            Act.RULE_REJECTED,
            Act.DUTY_TABLE_PROPOSED,
            Act.DUTY_TABLE_REJECTED,
            Act.HOLIDAYS_ADOPTED,
            Act.APPOINTMENT_PROPOSED,
            Act.APPOINTMENT_REJECTED);

    private final Act first;
    private final Act second;
    private final Set<TieToFirstAct> refused;

    TwoPersonRule(Act first, Act second, Set<TieToFirstAct> refused) {
        this.first = first;
        this.second = second;
        this.refused = refused;
    }

    /** The pairs whose second act this is. */
    public static List<TwoPersonRule> lookingAs(Act second) {
        return Stream.of(values()).filter(pair -> pair.second == second).toList();
    }

    /** The act that is looked at. */
    public Act first() {
        return first;
    }

    /** The act that looks. */
    public Act second() {
        return second;
    }

    /** Whether somebody so tied must not do the second act. */
    public boolean refuses(TieToFirstAct tie) {
        return refused.contains(tie);
    }

    /** Whom a pair leaves out. Nothing waits as a task, and nothing is entered on behalf, outside the steps. */
    private static final class Row {
        static final Set<TieToFirstAct> OF_A_TASK = EnumSet.allOf(TieToFirstAct.class);
        static final Set<TieToFirstAct> OF_SOMEBODY = EnumSet.of(
                TieToFirstAct.SAME_PERSON, TieToFirstAct.DEPUTY, TieToFirstAct.SECOND_ACCOUNT, TieToFirstAct.PARTY);
        static final Set<TieToFirstAct> OF_THE_OFFICE =
                EnumSet.of(TieToFirstAct.SAME_PERSON, TieToFirstAct.DEPUTY, TieToFirstAct.SECOND_ACCOUNT);
    }
}
