package jp.todoke.identity.account;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody failed to log in; known by the account's id where there is one, because a mistyped login may be a password.
 */
public record LoginFailed(@Nullable Long accountId) implements DomainEvent {

    @Override
    public @Nullable IncidentId incident() {
        return null;
    }

    @Override
    public @Nullable String detail() {
        return accountId == null ? null : "account-" + accountId;
    }
}
