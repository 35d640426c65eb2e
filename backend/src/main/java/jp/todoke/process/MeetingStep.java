package jp.todoke.process;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A step of a meeting of the council; it belongs to no case and so to no {@link Step}. */
public enum MeetingStep {
    FIX_AGENDA,
    SEND_PAPERS,
    RECORD_HELD,
    CHECK_MINUTES,
    PUBLISH_MINUTES;

    /** The id of its user task: {@code Task_FixAgenda}. */
    public String taskId() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", "Task_", ""));
    }
}
