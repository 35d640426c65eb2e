package jp.todoke.firstcall;

import java.time.Instant;
import java.util.List;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.Employer;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.extent.NewMedium;
import jp.todoke.incident.report.Caller;
import jp.todoke.incident.report.FirstReport;
import org.jspecify.annotations.Nullable;

/**
 * What was heard on the first telephone call: the six answers, and what one asks a frightened caller besides. What was
 * {@code done} becomes the course of events, who knows ({@code knowers}) becomes knowledge.
 */
public record HeardCall(
        FirstReport report,
        Caller caller,
        @Nullable String phone,
        @Nullable NewMedium medium,
        List<Done> done,
        List<Knower> knowers,
        List<CallerAdvice> told,
        @Nullable String notes,
        @Nullable Instant callBackAt) {

    /** Something already done before the call. */
    public record Done(ToldTime time, @Nullable String who, String what, EntryKind kind) {}

    /**
     * Somebody else who knows, since when if that was told; {@code employer} null: works for whom the caller works for.
     */
    public record Knower(String who, @Nullable Employer employer, @Nullable ToldTime time) {}

    /** Nothing: what people said never reaches a log line. */
    @Override
    public String toString() {
        return "HeardCall";
    }
}
