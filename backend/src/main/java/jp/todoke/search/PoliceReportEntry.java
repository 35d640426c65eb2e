package jp.todoke.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import jp.todoke.calendar.PastTimeCheck;
import jp.todoke.calendar.SentTime;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** 遺失届・被害届 as entered: when, at which 警察署・交番, its 受理番号, by whom. */
public record PoliceReportEntry(
        @NotNull(message = "{violation.required}") PoliceReportKind kind,
        @NotNull(message = "{violation.required}") @Valid SentTime time,
        @PlainText(max = 100, required = true) String station,
        @Nullable @PlainText(max = 100) String receiptNumber,
        @PlainText(max = 200, required = true) String reportedBy,
        @Nullable @PlainText(max = 1000) String note) {

    void check(String where, Instant now) {
        var told = time.told();
        var checks = new FieldChecks().required(true, where + "time.startsOn", told);
        if (told != null) {
            PastTimeCheck.check(checks, where + "time.", told, now);
        }
        checks.refuse();
    }

    /** Its line in the course of events. */
    String words() {
        var number = receiptNumber == null || receiptNumber.isBlank() ? "" : "（受理番号 " + receiptNumber.strip() + "）";
        return station.strip() + "に" + kind.label() + "を提出した" + number + "。";
    }
}
