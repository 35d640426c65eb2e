package jp.todoke;

import jp.todoke.clock.Clocks;
import jp.todoke.clock.EndReason;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The engine knows one time for the whole JVM. Where several offices live in it, the office of the class that begins
 * says which; the clocks of the cases of a test end with it, so that they do not ring, with a mail to every post,
 * whenever a later one changes the date, and what else waits is forgotten.
 */
public class EngineTime implements BeforeAllCallback, AfterEachCallback {

    @Override
    public void beforeAll(ExtensionContext test) {
        var office = SpringExtension.getApplicationContext(test);
        var clock = office.getBean(SettableClock.class);
        clock.set(clock.instant());
        JobExecutors.of(office).shutdown();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var office = SpringExtension.getApplicationContext(test);
        office.getBean(JdbcClient.class)
                .sql("select distinct incident from clock where state in ('RUNNING', 'PROVISIONAL')")
                .query(String.class)
                .list()
                .forEach(incident -> office.getBean(Clocks.class).end(new IncidentId(incident), EndReason.WITHDRAWN));
        DueTimers.of(office).forget();
    }
}
