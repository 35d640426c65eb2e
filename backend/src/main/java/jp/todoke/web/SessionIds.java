package jp.todoke.web;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.session.SessionIdGenerator;
import org.springframework.stereotype.Component;

/**
 * Whoever knows the id of a session is its person: 216 bits of chance, where a UUID, Spring Session's own choice, has
 * 122.
 */
@Component
class SessionIds implements SessionIdGenerator {

    /** In base64 exactly the 36 characters that the database keeps. */
    private static final int BYTES = 27;

    private final SecureRandom chance = new SecureRandom();

    @Override
    public String generate() {
        var bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
