package jp.todoke.identity;

import java.security.Principal;
import java.time.Instant;

/**
 * What a session remembers of its person, however the person logged in; posts are looked up at each request. A session
 * that began with an older password than the account's last one ({@code passwordRound}) is nobody's any more, nor is
 * one during whose time ({@code since}) a post of the person ended.
 */
public record SignedIn(long accountId, String login, int passwordRound, Instant since) implements Principal {

    @Override
    public String getName() {
        return login;
    }
}
