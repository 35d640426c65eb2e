package jp.todoke.notification;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.todoke.calendar.ToldTime;
import jp.todoke.clock.why.BindingLaw;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * Telling the persons concerned as it stands: contacts, what was said to their end, the plans, of which the last
 * counts, and what was said of measures in the place of telling, of each the last; oldest first.
 *
 * @param laws those that ask for the notice and excuse from it
 */
public record NotificationView(
        NotificationStatus status,
        int version,
        List<Contact> contacts,
        List<NotificationStatement> statements,
        List<NotificationPlan> plans,
        List<Substitute> substitutes,
        List<BindingLaw> laws) {

    static NotificationView of(Notification notification, List<NotificationPlan> plans, Set<BindingLaw> laws) {
        return new NotificationView(
                notification.status(),
                notification.version(),
                notification.contacts(),
                notification.statements(),
                plans,
                notification.substitutes(),
                List.copyOf(laws));
    }

    /** What the persons were told, as it was said last; empty while nobody has. */
    public Optional<NoticeContents> lastContents() {
        return statements.stream()
                .map(NotificationStatement::contents)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }

    /** What holds of each measure in the place of telling, without what was given up. */
    public List<Substitute> standing() {
        return new Notification(contacts, List.of(), substitutes, 0).standing();
    }

    /** A contact as recorded: counts, never names of persons concerned. */
    public record Contact(
            long id,
            int told,
            @Nullable Integer ofAll,
            ContactMeans means,
            ToldTime time,
            CaseText contactedBy,
            boolean apology,
            @Nullable CaseText note,
            @Nullable Long onBehalf,
            String recordedPost,
            Instant recordedAt) {}

    /**
     * All settled (with what they were told), not needed (with the ground), confirmed or returned, with the reason
     * where there is one.
     *
     * @param substitute what was done in the place of telling, where that was kept as words with the ground
     */
    public record NotificationStatement(
            NotificationAct act,
            @Nullable NoNoticeGround ground,
            @Nullable CaseText substitute,
            @Nullable NoticeContents contents,
            @Nullable CaseText reason,
            @Nullable CaseText latenessReason,
            @Nullable Long onBehalf,
            String recordedPost,
            Instant recordedAt) {}
}
