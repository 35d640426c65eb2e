package jp.todoke.supervisor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import jp.todoke.calendar.PastTimeCheck;
import jp.todoke.calendar.SentTime;
import jp.todoke.incident.behalf.OnBehalf;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A written report as handed in, when as it was told; {@code version} is the line's as last seen. After the limit the
 * reason why late.
 */
public record WrittenReportEntry(
        int version,
        @NotNull(message = "{violation.required}") @Valid SentTime time,
        @PlainText(max = 8000, required = true) String managementState,
        @PlainText(max = 8000, required = true) String course,
        @PlainText(max = 8000, required = true) String laterMeasures,
        @Nullable @PlainText(max = 1000) String latenessReason,
        @Nullable @Valid OnBehalf onBehalf) {

    /** Why it was late, in the words of whoever was late. */
    @Nullable
    String lateness() {
        return OnBehalf.lateness(latenessReason, onBehalf);
    }

    void check(Instant now) {
        var checks = new FieldChecks();
        PastTimeCheck.checkAct(checks, "time.", time, now);
        checks.refuse();
    }
}
