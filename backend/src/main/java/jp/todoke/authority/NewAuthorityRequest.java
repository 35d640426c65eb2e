package jp.todoke.authority;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import jp.todoke.calendar.PastTimeCheck;
import jp.todoke.calendar.SentTime;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;

/**
 * A request of the commission as typed.
 *
 * @param version how many filings and requests the form knew
 * @param asked when it was asked, as told
 * @param words what it asked for
 * @param due the day that the commission named
 */
public record NewAuthorityRequest(
        int version,
        @NotNull(message = "{violation.required}") @Valid SentTime asked,
        @NotNull(message = "{violation.required}") RequestChannel channel,
        @PlainText(max = 4000, required = true) String words,
        @NotNull(message = "{violation.required}") LocalDate due) {

    void check(Instant now) {
        var checks = new FieldChecks();
        PastTimeCheck.checkSent(checks, "asked.", asked, now);
        var told = asked.told();
        checks.that(told == null || !due.isBefore(told.startsOn()), "due", "authority.due-before-request")
                .refuse();
    }
}
