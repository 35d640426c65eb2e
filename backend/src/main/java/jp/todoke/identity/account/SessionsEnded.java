package jp.todoke.identity.account;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/** The person of this request has logged the own account out on other browsers. */
public record SessionsEnded() implements DomainEvent {

    @Override
    public @Nullable IncidentId incident() {
        return null;
    }
}
