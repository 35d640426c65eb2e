package jp.todoke.identity;

import java.io.Serializable;
import java.security.Principal;

/**
 * What a session remembers of its person, however the person logged in; posts are looked up at each request. A session
 * that began with an older password than the account's last one ({@code passwordRound}) is nobody's any more.
 */
public record SignedIn(long accountId, String login, int passwordRound) implements Principal, Serializable {

    @Override
    public String getName() {
        return login;
    }
}
