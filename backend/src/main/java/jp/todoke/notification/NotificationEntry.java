package jp.todoke.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Set;
import jp.todoke.identity.organisation.LegalRegime;
import jp.todoke.incident.behalf.OnBehalf;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What the head records: a contact and whether all are settled, or that nobody need be told, with the ground that the
 * law knows and the reason; {@code substitute} what is planned or done in the place of telling; {@code contents} what
 * they were told, once all are settled; {@code latenessReason} where that was after a limit.
 */
public record NotificationEntry(
        int version,
        @Nullable @Valid NewContact contact,
        @NotNull(message = "{violation.required}") ContactOutcome outcome,
        @Nullable NoNoticeGround ground,
        @Nullable @Valid SubstituteEntry substitute,
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
     * @param before how telling stands, before this
     * @param numbersPossible whether individual numbers may be among the information, of which 78条 excuses nobody
     * @param regimes under which rules the units concerned are: a hospital, clinic or university (26条) has no excuse by
     *     78条
     * @param published whether a publication of the case is recorded, by which persons may be told in the place of
     *     telling
     */
    void check(Notification before, boolean numbersPossible, Set<LegalRegime> regimes, boolean published, Instant now) {
        var contactedBefore = !before.contacts().isEmpty();
        var substitutes = before.substitutesAfter(substitute);
        var checks = new FieldChecks()
                .required(outcome == ContactOutcome.NOT_NEEDED, "ground", ground)
                .required(
                        outcome == ContactOutcome.NOT_NEEDED
                                || substitute != null && substitute.act() != SubstituteAct.DONE,
                        "reason",
                        reason)
                .that(
                        outcome != ContactOutcome.NOT_NEEDED
                                || ground != NoNoticeGround.SUBSTITUTE
                                || substitutes.containsValue(SubstituteAct.DONE),
                        "ground",
                        "substitute-not-done")
                .that(
                        outcome == ContactOutcome.GO_ON || !substitutes.containsValue(SubstituteAct.PLANNED),
                        "outcome",
                        "substitute-still-planned")
                .that(ground != NoNoticeGround.NON_DISCLOSURE || !numbersPossible, "ground", "no-excuse-for-numbers")
                .that(
                        ground != NoNoticeGround.NON_DISCLOSURE || !regimes.equals(Set.of(LegalRegime.PRIVATE_RULE)),
                        "ground",
                        "no-excuse-under-private-rule")
                .that(
                        contact != null
                                || outcome == ContactOutcome.GO_ON && substitute != null
                                || outcome == ContactOutcome.NOT_NEEDED
                                || outcome == ContactOutcome.SETTLED && contactedBefore,
                        "contact",
                        "contact-needed")
                .that(outcome != ContactOutcome.SETTLED || contents != null, "contents", "notice-contents-needed")
                .that(!tellsNothing(), "contents.summary", "notice-tells-nothing");
        if (contact != null) {
            contact.check(checks, now);
        }
        if (substitute != null) {
            substitute.check(checks, before.substitutesAfter(null).get(substitute.measure()), published, now);
        }
        checks.refuse();
    }

    /** Why nobody need be told; null where this does not say so. */
    @Nullable
    NoNoticeGround noNotice() {
        return outcome == ContactOutcome.NOT_NEEDED ? ground : null;
    }

    /** Whether all is done by it but the chief's word: everybody is told, or something else is done in its place. */
    boolean fulfils() {
        return outcome == ContactOutcome.SETTLED || noNotice() == NoNoticeGround.SUBSTITUTE;
    }

    private boolean tellsNothing() {
        return outcome == ContactOutcome.SETTLED
                && contents != null
                && contents.having(NoticeAnswer.TOLD).isEmpty();
    }
}
