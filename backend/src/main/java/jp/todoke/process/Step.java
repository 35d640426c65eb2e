package jp.todoke.process;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A step that waits for a person; each is one user task of a diagram, {@code Task_} and the name in PascalCase. */
public enum Step {
    RECORD_SEARCH_ROUND,
    AGREE_SEARCH_END,
    CONFIRM_SEARCH_END,
    HEAD_REPORT,
    HEAD_REPORT_LATE,
    CHIEF_RECEIPT,
    WRITTEN_REPORT,
    DECIDE_WRITTEN_REPORT,
    ASSESS_DUTY,
    CONFIRM_NO_DUTY,
    FILE_PRELIMINARY_REPORT,
    FILE_FINAL_REPORT,
    FILE_SUPPLEMENT,
    RECORD_NOTIFICATION,
    CONFIRM_NOTIFICATION,
    DECIDE_PUBLICATION,
    RECORD_PUBLICATION,
    DRAFT_PLAN,
    DECIDE_PLAN,
    RECORD_MEASURE,
    VERIFY_MEASURE,
    ANSWER_FOLLOW_UP,
    PROPOSE_SUCCESSOR,
    DECIDE_SUCCESSOR,
    DECIDE_COUNCIL_REPORT,
    ASSIGN_MEETING,
    COMPILE_PAPER,
    CONFIRM_PAPER,
    RECORD_MEETING_HELD,
    TELL_PERSONS_OF_FIND,
    ADD_FIND_TO_PUBLICATION,
    ADD_FIND_TO_FINAL_REPORT,
    ADD_FIND_TO_COUNCIL_REPORT,
    CLOSING_CHECK;

    /** The word of URLs and screens: {@code head-report}. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The id of its user task: {@code Task_HeadReport}. */
    public String taskId() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", "Task_", ""));
    }

    /** The step of a URL's word. Throws IllegalArgumentException for an unknown one. */
    @JsonCreator
    public static Step ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The step of a word in an address. Throws {@link UnknownStep}. */
    public static Step ofWord(String word) {
        try {
            return ofKey(word);
        } catch (IllegalArgumentException unknown) {
            throw new UnknownStep();
        }
    }

    /** Whether a user task is a step; in diagrams of earlier versions some wait for what is no step any more. */
    public static boolean isTask(String taskId) {
        return Arrays.stream(values()).anyMatch(step -> step.taskId().equals(taskId));
    }

    /** The step of a user task's id. Throws IllegalArgumentException for an unknown one. */
    public static Step ofTaskId(String taskId) {
        return Arrays.stream(values())
                .filter(step -> step.taskId().equals(taskId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no step for " + taskId));
    }
}
