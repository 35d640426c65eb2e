package jp.todoke.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import jp.todoke.OfficeTest;
import jp.todoke.identity.demo.DemoOrganisation;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each test has logins and an address of its own. */
@OfficeTest
class LoginThrottleTest {

    private static final AtomicInteger TESTS = new AtomicInteger();

    @Autowired
    LoginThrottle throttle;

    @Autowired
    LocalLogin logins;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient sql;

    private final String login = "throttle-" + TESTS.incrementAndGet();
    private final String address = "203.0.113." + TESTS.get();

    @Test
    void pausesGrowUpToAQuarterOfAnHour() {
        assertThat(IntStream.rangeClosed(0, 14)
                        .mapToObj(tries -> LoginPauses.after(tries, false).toSeconds())
                        .toList())
                .isEqualTo(List.of(0L, 0L, 0L, 0L, 0L, 5L, 10L, 20L, 40L, 80L, 160L, 320L, 640L, 900L, 900L));
        assertThat(LoginPauses.after(Integer.MAX_VALUE, true)).isEqualTo(LoginPauses.LONGEST);
        assertThat(LoginPauses.after(0, true)).isZero();
        assertThat(LoginPauses.after(1, true)).isEqualTo(LoginPauses.FIRST);
    }

    @Test
    void tenWrongTriesShutTheOnlyAdministratorOutFromThatAddressOnly() {
        tryWrong("admin", address, 10);

        assertThatThrownBy(() -> logins.check("admin", DemoOrganisation.PASSWORD, address))
                .isInstanceOf(LoginThrottled.class);
        assertThat(logins.check("admin", DemoOrganisation.PASSWORD, "198.51.100.99")
                        .login())
                .isEqualTo("admin");
    }

    @Test
    void aHundredWrongTriesFromTheAddressOfAProxyShutNoCityOut() {
        for (int i = 0; i < 120; i++) {
            throttle.begin(login + "-" + i % 30, address);
            clock.set(clock.instant().plus(Duration.ofSeconds(3)));
        }

        assertThat(logins.check("koho", DemoOrganisation.PASSWORD, address).login())
                .isEqualTo("koho");
        throttle.begin("seisaku", address);
        assertThatThrownBy(() -> throttle.begin("seisaku", address))
                .as("the second wrong try among many")
                .isInstanceOf(LoginThrottled.class);
    }

    @Test
    void whoeverComesWithManyAddressesHasOneTryFromEach() {
        for (int i = 0; i < LoginThrottle.MANY_FOR_LOGIN; i++) {
            throttle.begin(login, address + i);
        }

        throttle.begin(login, address);
        assertThatThrownBy(() -> throttle.begin(login, address)).isInstanceOf(LoginThrottled.class);
    }

    @Test
    void theAddressesOfOneNetworkOfIpVersionSixAreOne() {
        for (int i = 0; i < LoginPauses.FREE; i++) {
            throttle.begin(login, "2001:db8:0:" + TESTS.get() + "::" + i);
        }

        assertThatThrownBy(() -> throttle.begin(login, "2001:db8:0:" + TESTS.get() + ":ffff::1"))
                .isInstanceOf(LoginThrottled.class);
        assertThat(throttle.begin(login, "2001:db8:1:" + TESTS.get() + "::1")).isZero();
    }

    @Test
    void afterThePauseTheRightPasswordOpensAndTheMistypedOnesAreForgotten() {
        tryWrong("koho", address, 5);
        assertThatThrownBy(() -> logins.check("koho", DemoOrganisation.PASSWORD, address))
                .isInstanceOf(LoginThrottled.class);

        clock.set(clock.instant().plus(LoginPauses.FIRST));
        logins.check("koho", DemoOrganisation.PASSWORD, address);

        tryWrong("koho", address, 4);
        logins.check("koho", DemoOrganisation.PASSWORD, address);
    }

    @Test
    void thePauseStandsInTheHistoryOnceAndWhatIsRefusedWithinItDoesNot() {
        var account = sql.sql("select id from account where login = 'iin'")
                .query(Long.class)
                .single();
        var before = sql.sql("select coalesce(max(id), 0) from audit")
                .query(Long.class)
                .single();
        tryWrong("iin", address, 20);

        assertThat(sql.sql("select what || ' ' || detail from audit where id > :before order by id")
                        .param("before", before)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "LoginFailed account-" + account,
                        "LoginFailed account-" + account,
                        "LoginFailed account-" + account,
                        "LoginFailed account-" + account,
                        "LoginFailed account-" + account,
                        "LoginPaused account-" + account + " 5s");
    }

    @Test
    void loginsThatSomebodyOnlyTriedAreForgottenWhenTheyNoLongerCountAndNeverKeptInWords() {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        tried("over", now.minus(LoginThrottle.WINDOW).minusSeconds(1));
        tried("counts", now);
        throttle.begin("my-password", address);
        sql.sql("insert into login_pause (subject, tries, last_try) values ('pause over', 1, :at)")
                .param("at", now.minus(LoginThrottle.FORGOTTEN).minusSeconds(1))
                .update();

        throttle.forgetWhatIsOver();

        assertThat(sql.sql("select subject from login_throttle where subject in ('over', 'counts')")
                        .query(String.class)
                        .list())
                .containsExactly("counts");
        assertThat(sql.sql("select subject from login_pause union all select subject from login_throttle")
                        .query(String.class)
                        .list())
                .doesNotContain("pause over")
                .noneMatch(subject -> subject.contains("my-password"));
    }

    private void tryWrong(String person, String from, int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> logins.check(person, "wrong", from))
                    .isInstanceOfAny(LoginRefused.class, LoginThrottled.class);
        }
    }

    private void tried(String subject, OffsetDateTime since) {
        sql.sql("insert into login_throttle (subject, tries, since) values (:subject, 1, :since)")
                .param("subject", subject)
                .param("since", since)
                .update();
    }
}
