package jp.todoke.notification;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.todoke.calendar.ToldTime;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * Telling the persons concerned as it stands: contacts, what was said to their end, and the plans, of which the last
 * counts; oldest first.
 */
public record NotificationView(
        NotificationStatus status,
        int version,
        List<Contact> contacts,
        List<NotificationStatement> statements,
        List<NotificationPlan> plans) {

    static NotificationView of(Notification notification, List<NotificationPlan> plans) {
        return new NotificationView(
                notification.status(),
                notification.version(),
                notification.contacts(),
                notification.statements(),
                plans);
    }

    /** What the persons were told, as it was said last; empty while nobody has. */
    public Optional<NoticeContents> lastContents() {
        return statements.stream()
                .map(NotificationStatement::contents)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
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
     * All settled (with what they were told), not needed (with the ground, and what was done in the place of telling),
     * confirmed or returned, with the reason where there is one.
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
