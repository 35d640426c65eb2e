package jp.todoke.addressee;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.todoke.calendar.PastTimeCheck;
import jp.todoke.calendar.SentTime;
import jp.todoke.incident.people.NameDecision;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A report to an addressee as typed.
 *
 * @param number the one that the form showed: 1 of 第１報
 * @param time when it was made, as told
 * @param toldTo who took it there
 * @param words what was told
 * @param latenessReason why the first one was made after its limit
 * @param names what is chosen of the names in the words
 */
public record NewAddresseeReport(
        int number,
        @NotNull(message = "{violation.required}") @Valid SentTime time,
        @NotNull(message = "{violation.required}") ReportMeans means,
        @PlainText(max = 200) @Nullable String toldTo,
        @PlainText(max = 4000, required = true) String words,
        @PlainText(max = 100) @Nullable String receiptNumber,
        @PlainText(max = 1000) @Nullable String latenessReason,
        @Size(max = 1000) @Nullable List<@Valid @NotNull(message = "{violation.required}") NameDecision> names) {

    /** Refuses at the fields what cannot have been so of a case that was known then. */
    void check(Instant known, Instant now) {
        var checks = new FieldChecks();
        PastTimeCheck.checkAct(checks, "time.", time, now);
        var told = time.told();
        if (told != null) {
            var minute = known.truncatedTo(ChronoUnit.MINUTES);
            checks.that(
                    !told.start().ends().isBefore(minute), "time." + PastTimeCheck.startField(told), "before-known");
        }
        checks.refuse();
    }
}
