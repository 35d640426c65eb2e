package jp.todoke.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class FewPasswordsAtOnceTest {

    private static final int FEW = 4;
    private static final int PEOPLE = 40;

    @Test
    void howeverManyLogInTogetherOnlyFewPasswordsAreLookedAtTogetherAndAllOfThem() throws Exception {
        var looking = new AtomicInteger();
        var most = new AtomicInteger();
        var allCame = new CountDownLatch(PEOPLE);
        var encoder = new FewPasswordsAtOnce(new PasswordEncoder() {
            @Override
            public String encode(CharSequence password) {
                return password.toString();
            }

            @Override
            public boolean matches(CharSequence password, String encoded) {
                most.accumulateAndGet(looking.incrementAndGet(), Math::max);
                try {
                    allCame.await();
                    return password.equals(encoded);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                } finally {
                    looking.decrementAndGet();
                }
            }
        });
        var people = Executors.newFixedThreadPool(PEOPLE);
        try {
            var logins = IntStream.range(0, PEOPLE)
                    .mapToObj(i -> people.submit(() -> {
                        allCame.countDown();
                        return encoder.matches("right", "right");
                    }))
                    .toList();
            assertThat(logins).allMatch(FewPasswordsAtOnceTest::right);
        } finally {
            people.shutdownNow();
        }
        assertThat(most).hasValue(FEW);
    }

    private static boolean right(Future<Boolean> login) {
        try {
            return login.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
