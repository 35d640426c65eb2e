package jp.todoke.identity.account;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Looking at a password takes much memory: so only a few are looked at together, the others wait their turn. */
public final class FewPasswordsAtOnce implements PasswordEncoder {

    private static final int FEW = 4;

    private final Semaphore turns = new Semaphore(FEW, true);
    private final PasswordEncoder encoder;

    public FewPasswordsAtOnce(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
        return inTurn(() -> encoder.matches(password, encoded));
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
