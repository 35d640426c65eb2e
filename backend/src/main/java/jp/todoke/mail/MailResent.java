package jp.todoke.mail;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/** A mail that had not gone was sent again by hand. */
public record MailResent(@Nullable IncidentId incident, long mail) implements DomainEvent {

    @Override
    public String detail() {
        return String.valueOf(mail);
    }
}
