package jp.todoke.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import jp.todoke.calendar.PastTimeCheck;
import jp.todoke.calendar.SentTime;
import jp.todoke.incident.behalf.OnBehalf;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/**
 * An act of the recovery for one or several recipients: what, when, by whom, whether they had opened it as far as that
 * act tells, and what shows it where it was deleted or came back.
 */
public record RecoveryActEntry(
        int version,
        @NotEmpty(message = "{violation.required}") @Size(max = 200, message = "{violation.recovery-too-many}")
                List<@NotNull(message = "{violation.required}") Integer> recipients,
        @NotNull(message = "{violation.required}") RecoveryAct act,
        @NotNull(message = "{violation.required}") @Valid SentTime time,
        @PlainText(max = 200, required = true) String doneBy,
        @Nullable YesNoUnknown opened,
        @Nullable @PlainText(max = 1000) String evidence,
        @Nullable @PlainText(max = 2000) String note,
        @Nullable @PlainText(max = 1000) String latenessReason,
        @Nullable @Valid OnBehalf onBehalf) {

    /** Why it was late, in the words of whoever was late. */
    @Nullable
    String lateness() {
        return OnBehalf.lateness(latenessReason, onBehalf);
    }

    void check(Instant now, List<Integer> known) {
        var checks = new FieldChecks()
                .that(known.containsAll(recipients), "recipients", "recovery-no-such-recipient")
                .required(act.settles(), "evidence", evidence);
        PastTimeCheck.checkAct(checks, "time.", time, now);
        checks.refuse();
    }
}
