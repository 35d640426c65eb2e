package jp.todoke.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import jp.todoke.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class LoginThrottleTest {

    @Autowired
    LoginThrottle throttle;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient sql;

    @Test
    void namesThatSomebodyOnlyTriedAreForgottenWhenTheyNoLongerCount() {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        tried("login over", now.minus(LoginThrottle.WINDOW).minusSeconds(1));
        tried("login counts", now);

        throttle.forgetWhatIsOver();

        assertThat(sql.sql("select subject from login_throttle where subject in ('login over', 'login counts')").query(String.class).list())
                .containsExactly("login counts");
    }

    private void tried(String subject, OffsetDateTime since) {
        sql.sql("insert into login_throttle (subject, tries, since) values (:subject, 1, :since)").param("subject", subject).param("since", since)
                .update();
    }
}
