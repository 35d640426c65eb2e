package jp.todoke.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * A mail of the outbox taken to be sent, for the {@code tries}th time; {@code round} counts from when somebody last
 * sent it again, and {@code due} is when it was to be sent.
 */
record OutboxMail(
        long id,
        String key,
        String to,
        String subject,
        String body,
        Instant createdAt,
        int tries,
        int round,
        Instant due) {

    /** The same for every try, so that a mail sent twice can be seen to be one. */
    String messageId() {
        return "<" + UUID.nameUUIDFromBytes((id + " " + key).getBytes(StandardCharsets.UTF_8)) + "@todoke>";
    }

    /** A mail that had not gone was sent again by hand. */
    public record MailResent(@Nullable IncidentId incident, long mail) implements DomainEvent {

        @Override
        public String detail() {
            return String.valueOf(mail);
        }
    }
}
