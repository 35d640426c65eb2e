package jp.todoke.identity.account;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/** The person of this request ends the session. */
public record LoggedOut() implements DomainEvent {

    @Override
    public @Nullable IncidentId incident() {
        return null;
    }
}
