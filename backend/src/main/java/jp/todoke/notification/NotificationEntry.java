package jp.todoke.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import jp.todoke.incident.behalf.OnBehalf;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What the head records: a contact and whether all are settled, or that nobody need be told, with the ground that the
 * law knows and the reason; {@code substitute} says what was done in the place of telling; {@code contents} what they
 * were told, once all are settled; {@code latenessReason} where that was after a limit.
 */
public record NotificationEntry(
        int version,
        @Nullable @Valid NewContact contact,
        @NotNull(message = "{violation.required}") ContactOutcome outcome,
        @Nullable NoNoticeGround ground,
        @Nullable @PlainText(max = 2000) String substitute,
        @Nullable @PlainText(max = 2000) String reason,
        @Nullable @Valid NoticeContents contents,
        @Nullable @PlainText(max = 1000) String latenessReason,
        @Nullable @Valid OnBehalf onBehalf) {

    /** Why it was late, in the words of whoever was late. */
    @Nullable
    String lateness() {
        return OnBehalf.lateness(latenessReason, onBehalf);
    }

    /**
     * @param contactedBefore whether a contact is recorded already, so that 「全て済んだ」 needs no further one
     * @param numbersPossible whether individual numbers may be among the information, of which 78条 excuses nobody
     */
    void check(boolean contactedBefore, boolean numbersPossible, Instant now) {
        var checks = new FieldChecks()
                .required(outcome == ContactOutcome.NOT_NEEDED, "ground", ground)
                .required(outcome == ContactOutcome.NOT_NEEDED, "reason", reason)
                .required(
                        outcome == ContactOutcome.NOT_NEEDED && ground == NoNoticeGround.SUBSTITUTE,
                        "substitute",
                        substitute)
                .that(ground != NoNoticeGround.NON_DISCLOSURE || !numbersPossible, "ground", "no-excuse-for-numbers")
                .that(
                        contact != null
                                || outcome == ContactOutcome.NOT_NEEDED
                                || outcome == ContactOutcome.SETTLED && contactedBefore,
                        "contact",
                        "contact-needed")
                .that(outcome != ContactOutcome.SETTLED || contents != null, "contents", "notice-contents-needed")
                .that(!tellsNothing(), "contents.summary", "notice-tells-nothing");
        if (contact != null) {
            contact.check(checks, now);
        }
        checks.refuse();
    }

    private boolean tellsNothing() {
        return outcome == ContactOutcome.SETTLED
                && contents != null
                && contents.having(NoticeAnswer.TOLD).isEmpty();
    }
}
