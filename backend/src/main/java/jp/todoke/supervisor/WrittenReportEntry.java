package jp.todoke.supervisor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.behalf.OnBehalf;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A written report as handed in: on which day, the minute only where it is known; {@code version} is the line's as last
 * seen. After the limit the reason why late.
 */
public record WrittenReportEntry(
        int version,
        @NotNull(message = "{violation.required}") LocalDate submittedOn,
        @Nullable Instant submittedAt,
        @PlainText(max = 8000, required = true) String managementState,
        @PlainText(max = 8000, required = true) String course,
        @PlainText(max = 8000, required = true) String laterMeasures,
        @Nullable @PlainText(max = 1000) String latenessReason,
        @Nullable @Valid OnBehalf onBehalf) {

    /** Its line in the course of events. */
    ToldTime time() {
        return submittedAt == null ? ToldTime.on(submittedOn) : ToldTime.at(submittedAt);
    }

    /** Why it was late, in the words of whoever was late. */
    @Nullable
    String lateness() {
        return OnBehalf.lateness(latenessReason, onBehalf);
    }

    void check(ToldTime now) {
        new FieldChecks()
                .notInFuture("submittedOn", submittedOn, now.startsOn())
                .notInFuture("submittedAt", submittedAt, now.startsAt())
                .that(
                        submittedAt == null
                                || ToldTime.at(submittedAt).startsOn().equals(submittedOn),
                        "submittedAt",
                        "other-day")
                .refuse();
    }
}
