package jp.todoke.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import jp.todoke.calendar.PastTimeCheck;
import jp.todoke.calendar.SentTime;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A contact: how many of how many (null: not yet known) were told, how, when as it was told, by whom, with an apology
 * or not.
 */
public record NewContact(
        @Min(value = 0, message = "{violation.count-impossible}") int told,
        @Nullable @Min(value = 0, message = "{violation.count-impossible}") Integer ofAll,
        @NotNull(message = "{violation.required}") ContactMeans means,
        @NotNull(message = "{violation.required}") @Valid SentTime time,
        @PlainText(max = 200, required = true) String contactedBy,
        boolean apology,
        @Nullable @PlainText(max = 2000) String note) {

    void check(FieldChecks checks, Instant now) {
        checks.that(ofAll == null || told <= ofAll, "contact.told", "more-told-than-all");
        PastTimeCheck.checkAct(checks, "contact.time.", time, now);
    }
}
