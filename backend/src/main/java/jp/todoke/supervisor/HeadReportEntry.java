package jp.todoke.supervisor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** The head's report as entered: when, by whom, by what means, in what words; after the limit the reason why late. */
public record HeadReportEntry(
        @NotNull Instant reportedAt,
        @NotBlank @PlainText(max = 100) String reporter,
        @NotNull ReportMeans means,
        @NotBlank @PlainText(max = 4000) String words,
        @Nullable @PlainText(max = 1000) String latenessReason) {

    void check(Instant now) {
        new FieldChecks().notInFuture("reportedAt", reportedAt, now).refuse();
    }
}
