package jp.todoke.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever steals the database has to work for each guess. */
public class PasswordsAreKeptTest {

    @Test
    void aPasswordIsKeptAsArgon2idOfNineteenMebibytesAndTwoPasses() {
        var passwords = new PasswordConfiguration().passwordEncoder();

        var kept = passwords.encode("todoke-demo-2026");

        assertThat(kept)
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .isNotEqualTo(passwords.encode("todoke-demo-2026"));
        assertThat(passwords.matches("todoke-demo-2026", kept)).isTrue();
        assertThat(passwords.matches("todoke-demo-2027", kept)).isFalse();
    }
}
