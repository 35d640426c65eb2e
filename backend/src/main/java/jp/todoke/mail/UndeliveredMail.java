package jp.todoke.mail;

import java.time.Instant;
import java.util.List;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * A mail that has not gone: given up ({@code dead}), else to be tried at {@code nextTryAt}. {@code post} is the
 * receiver's today; {@code rung} tells a clock's mail from a notice.
 */
public record UndeliveredMail(
        long id,
        @Nullable IncidentId incident,
        String subject,
        boolean rung,
        @Nullable String post,
        String address,
        boolean dead,
        int tries,
        @Nullable MailFault fault,
        Instant createdAt,
        @Nullable Instant nextTryAt,
        List<Resend> resends) {

    /** That somebody sent it again, and what had hindered it before. */
    public record Resend(Instant at, String by, int tries, @Nullable MailFault fault) {}

    /** Its id only: addresses stay out of the log. */
    @Override
    public String toString() {
        return "UndeliveredMail(" + id + ")";
    }
}
