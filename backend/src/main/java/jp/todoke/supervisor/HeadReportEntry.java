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

/** The head's report as entered: when, by whom, by what means, in what words; after the limit the reason why late. */
public record HeadReportEntry(
        @NotNull(message = "{violation.required}") @Valid SentTime time,
        @PlainText(max = 100, required = true) String reporter,
        @NotNull(message = "{violation.required}") ReportMeans means,
        @PlainText(max = 4000, required = true) String words,
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
        checks.that(time.time().earliest() != null, "time.startAbout", "told-no-earliest")
                .refuse();
    }
}
