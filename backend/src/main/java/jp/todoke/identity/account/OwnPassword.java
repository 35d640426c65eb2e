package jp.todoke.identity.account;

import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.SignedIn;
import jp.todoke.shared.InvalidInput;
import org.springframework.stereotype.Service;

/** Everybody's own password: changed by whoever knows the old one. */
@Service
public class OwnPassword {

    private final LocalLogin logins;
    private final PasswordRule rule;
    private final Accounts accounts;
    private final CurrentActor actors;

    OwnPassword(LocalLogin logins, PasswordRule rule, Accounts accounts, CurrentActor actors) {
        this.logins = logins;
        this.rule = rule;
        this.accounts = accounts;
        this.actors = actors;
    }

    /**
     * Gives the session that goes on; all others of the account end at their next click. Refuses a wrong old password
     * at {@code current}, a weak or unchanged one at {@code password}; tries are counted as at the login
     * ({@link LoginThrottled}).
     */
    public SignedIn change(String current, String password, String address) {
        var actor = actors.get();
        if (password.equals(current)) {
            throw new InvalidInput("password", "password-same");
        }
        var chosen = rule.require(password, actor.login(), actor.displayName());
        try {
            logins.check(actor.login(), current, address);
        } catch (LoginRefused wrong) {
            throw new InvalidInput("current", "password-wrong");
        }
        return accounts.chosen(actor.accountId(), chosen);
    }
}
