package jp.todoke.identity.account;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/** After a wrong password a pause begins for that login from that address; tries within it are not written down. */
public record LoginPaused(@Nullable Long accountId, long seconds) implements DomainEvent {

    @Override
    public @Nullable IncidentId incident() {
        return null;
    }

    @Override
    public String detail() {
        return (accountId == null ? "" : "account-" + accountId + " ") + seconds + "s";
    }
}
