package jp.todoke.clock;

import java.util.List;
import java.util.stream.Stream;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.process.Step;
import org.jspecify.annotations.Nullable;

/**
 * What meets the clocks of a key: a step of the process, or an operation on the page of the case. Every clock that runs
 * has one.
 *
 * @param steps those whose act meets it, or one after the other
 * @param before what has to be done before one of them opens, the last of them first
 * @param operation the operation of the API that meets it where no step does
 */
public record MeetsClock(List<Step> steps, List<Step> before, @Nullable String operation) {

    /** What meets the clocks of that key. No clock of a key without steps and operation may be started. */
    public static MeetsClock of(ClockKey key) {
        return switch (key) {
            case HEAD_REPORT -> steps(Step.HEAD_REPORT, Step.HEAD_REPORT_LATE);
            case CHIEF_RECEIPT -> steps(Step.CHIEF_RECEIPT);
            case FIRST_SEARCH -> steps(Step.RECORD_SEARCH_ROUND);
            case WRITTEN_REPORT -> steps(Step.WRITTEN_REPORT).after(Step.CHIEF_RECEIPT, Step.HEAD_REPORT);
            case ASSESSMENT -> steps(Step.ASSESS_DUTY, Step.CONFIRM_NO_DUTY);
            case PRELIMINARY_REPORT ->
                steps(Step.FILE_PRELIMINARY_REPORT).after(Step.CONFIRM_NO_DUTY, Step.ASSESS_DUTY);
            case FINAL_REPORT ->
                steps(Step.FILE_FINAL_REPORT)
                        .after(Step.FILE_PRELIMINARY_REPORT, Step.CONFIRM_NO_DUTY, Step.ASSESS_DUTY);
            case SUPPLEMENT -> steps(Step.FILE_SUPPLEMENT);
            case PERSON_NOTICE_START, PERSON_NOTICE_DONE -> steps(Step.RECORD_NOTIFICATION, Step.CONFIRM_NOTIFICATION);
            case PUBLICATION_DECISION -> steps(Step.DECIDE_PUBLICATION);
            case PREVENTION_PLAN ->
                steps(Step.DRAFT_PLAN).after(Step.CHIEF_RECEIPT, Step.HEAD_REPORT, Step.HEAD_REPORT_LATE);
            case PLAN_APPROVAL -> steps(Step.DECIDE_PLAN);
            case COUNCIL_ASSIGN -> steps(Step.DECIDE_COUNCIL_REPORT, Step.ASSIGN_MEETING);
            case COUNCIL_PAPER -> steps(Step.COMPILE_PAPER, Step.CONFIRM_PAPER);
            case CLOSING_CHECK -> steps(Step.CLOSING_CHECK);
            case SECRETARIAT_TOLD -> operation("openAsSecretariat");
            case MEASURE -> steps(Step.RECORD_MEASURE);
            case FOLLOW_UP_ANSWER -> steps(Step.ANSWER_FOLLOW_UP);
            case SUCCESSOR -> steps(Step.DECIDE_SUCCESSOR).after(Step.PROPOSE_SUCCESSOR);
            case EFFECTIVENESS -> operation("recordReview");
            case ENTRUSTEE_NOTICE -> operation("recordKnowledge");
            case ENTRUSTEE_PLAN -> operation("recordContractorPlan");
            case AUTHORITY_REQUEST -> operation("answerAuthorityRequest");
            case EXTERNAL_REPORT -> operation("recordAddresseeReport");
            case MEMBER_REQUEST -> new MeetsClock(List.of(), List.of(), null);
        };
    }

    /** Whether anything meets it. */
    public boolean hasAct() {
        return !steps.isEmpty() || operation != null;
    }

    /** The steps on the way to the act, what meets the clock first. */
    public Stream<Step> stepsToIt() {
        return Stream.concat(steps.stream(), before.stream());
    }

    private static MeetsClock steps(Step... steps) {
        return new MeetsClock(List.of(steps), List.of(), null);
    }

    private static MeetsClock operation(String operation) {
        return new MeetsClock(List.of(), List.of(), operation);
    }

    private MeetsClock after(Step... before) {
        return new MeetsClock(steps, List.of(before), operation);
    }
}
