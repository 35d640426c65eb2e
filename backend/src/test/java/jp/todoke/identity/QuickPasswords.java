package jp.todoke.identity;

import jp.todoke.identity.account.FewPasswordsAtOnce;
import jp.todoke.identity.account.PasswordsAreKeptTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Passwords of tests are kept as argon2id too, but with little work: {@link PasswordsAreKeptTest} looks at the office's
 * own.
 */
public final class QuickPasswords {

    @Bean
    @Primary
    PasswordEncoder quickPasswords() {
        return new FewPasswordsAtOnce(new Argon2PasswordEncoder(16, 32, 1, 64, 1));
    }
}
