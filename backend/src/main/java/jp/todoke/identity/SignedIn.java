package jp.todoke.identity;

import java.io.Serializable;
import java.security.Principal;

/** What a session remembers of its person, however the person logged in; posts are looked up at each request. */
public record SignedIn(long accountId, String login) implements Principal, Serializable {

    @Override
    public String getName() {
        return login;
    }
}
