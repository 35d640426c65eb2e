package jp.todoke.identity;

import java.util.Set;
import java.util.stream.Stream;
import jp.todoke.process.Step;

/**
 * What people do that somebody else looks at, or that looks at what somebody else did: the words of
 * {@link TwoPersonRule}.
 */
public enum Act {
    FIRST_REPORT,
    SEARCH_END_ASKED(Step.RECORD_SEARCH_ROUND),
    SEARCH_END_AGREED(Step.AGREE_SEARCH_END),
    SEARCH_END_CONFIRMED(Step.CONFIRM_SEARCH_END),
    HEAD_REPORT(Step.HEAD_REPORT, Step.HEAD_REPORT_LATE),
    CHIEF_RECEIPT(Step.CHIEF_RECEIPT),
    WRITTEN_REPORT(Step.WRITTEN_REPORT),
    WRITTEN_REPORT_DECIDED(Step.DECIDE_WRITTEN_REPORT),
    DUTY_JUDGED(Step.ASSESS_DUTY),
    NO_DUTY_CONFIRMED(Step.CONFIRM_NO_DUTY),
    REPORT_FILED(Step.FILE_PRELIMINARY_REPORT, Step.FILE_FINAL_REPORT, Step.FILE_SUPPLEMENT),
    NOTIFICATION_SETTLED(Step.RECORD_NOTIFICATION),
    NOTIFICATION_CONFIRMED(Step.CONFIRM_NOTIFICATION),
    NOTIFICATION_PLANNED("approveNotificationPlan"),
    PUBLICATION_DECIDED(Step.DECIDE_PUBLICATION),
    PUBLICATION_RECORDED(Step.RECORD_PUBLICATION),
    PUBLICATION_TEXT_KEPT("keepPublicationText"),
    PUBLICATION_TEXT_DECIDED("decidePublicationText"),
    PLAN_HANDED_IN(Step.DRAFT_PLAN),
    PLAN_DECIDED(Step.DECIDE_PLAN),
    MEASURE_DONE(Step.RECORD_MEASURE),
    MEASURE_VERIFIED(Step.VERIFY_MEASURE),
    FOLLOW_UP_ANSWERED(Step.ANSWER_FOLLOW_UP),
    MEASURES_REVIEWED("recordReview"),
    SUCCESSOR_PROPOSED(Step.PROPOSE_SUCCESSOR),
    SUCCESSOR_DECIDED(Step.DECIDE_SUCCESSOR),
    COUNCIL_REPORT_DECIDED(Step.DECIDE_COUNCIL_REPORT),
    MEETING_ASSIGNED(Step.ASSIGN_MEETING),
    MEETING_HELD(Step.RECORD_MEETING_HELD),
    PAPER_COMPILED(Step.COMPILE_PAPER),
    PAPER_CONFIRMED(Step.CONFIRM_PAPER),
    TOLD_OF_FIND(
            Step.TELL_PERSONS_OF_FIND,
            Step.ADD_FIND_TO_PUBLICATION,
            Step.ADD_FIND_TO_FINAL_REPORT,
            Step.ADD_FIND_TO_COUNCIL_REPORT),
    CASE_CLOSED(Step.CLOSING_CHECK),
    WAIVER_ASKED("askWaiver"),
    WAIVER_DECIDED("decideWaiver"),
    BASIS_PROPOSED("proposeDutyBasis", "correctKnowledge"),
    BASIS_DECIDED("decideDutyBasis", "decideKnowledgeCorrection"),
    WITHDRAWAL_PROPOSED("proposeWithdrawal"),
    WITHDRAWAL_DECIDED("decideWithdrawal"),
    EARLY_END_PROPOSED("proposeEarlyEnd"),
    EARLY_END_DECIDED("decideEarlyEnd"),
    ADDRESSEE_DISMISSED("dismissAddressee"),
    ADDRESSEE_DISMISSAL_DECIDED("decideAddresseeDismissal"),
    RULE_PROPOSED("changeClockRule", "followClockRule"),
    RULE_CONFIRMED("confirmRuleChange"),
    RULE_REJECTED("rejectRuleChange"),
    DUTY_TABLE_PROPOSED("proposeDutyTable"),
    DUTY_TABLE_CONFIRMED("confirmDutyTable"),
    DUTY_TABLE_REJECTED("rejectDutyTable", "withdrawDutyTable"),
    HOLIDAYS_ADOPTED("adoptHolidaysList"),
    APPOINTMENT_PROPOSED("appointHolder", "endHolding", "takeEndOfHoldingBack"),
    APPOINTMENT_CONFIRMED("confirmAppointment"),
    APPOINTMENT_REJECTED("rejectAppointment");

    private final Set<Step> steps;
    private final Set<String> operations;

    Act() {
        this(Set.of(), Set.of());
    }

    Act(Step... steps) {
        this(Set.of(steps), Set.of());
    }

    /** An act that no step waits for: the operations of the API that do it. */
    Act(String... operations) {
        this(Set.of(), Set.of(operations));
    }

    Act(Set<Step> steps, Set<String> operations) {
        this.steps = steps;
        this.operations = operations;
    }

    /** The act that completes this step. */
    public static Act of(Step step) {
        return Stream.of(values())
                .filter(act -> act.steps.contains(step))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no act for " + step));
    }

    /** Whether this operation of the API does the act outside the steps. */
    public boolean isDoneBy(String operation) {
        return operations.contains(operation);
    }
}
