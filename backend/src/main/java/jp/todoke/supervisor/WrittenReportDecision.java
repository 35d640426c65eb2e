package jp.todoke.supervisor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import jp.todoke.incident.behalf.OnBehalf;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** Acceptance of a written report, or its return with the reason; when it was decided. */
public record WrittenReportDecision(
        int version,
        boolean accepted,
        @Nullable @PlainText(max = 2000) String reason,
        @NotNull(message = "{violation.required}") Instant decidedAt,
        @Nullable @Valid OnBehalf onBehalf) {

    void check(Instant now) {
        new FieldChecks()
                .notInFuture("decidedAt", decidedAt, now)
                .required(!accepted, "reason", reason)
                .refuse();
    }
}
