package jp.todoke;

import java.sql.Timestamp;
import java.util.List;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The engine knows one time for the whole JVM. Where several offices live in it, the office of the class that begins
 * says which; the clocks of the cases of a test end with it, so that they do not ring, with a mail to every post,
 * whenever a later one changes the date, and what else waits is forgotten.
 */
public class EngineTime implements BeforeAllCallback, AfterEachCallback {

    private static final String WITHOUT_CLOCKS =
            """
            delete from engine.%s where proc_inst_id_ in
                (select proc_inst_id_ from engine.act_ru_execution where business_key_ like 'clock-%%')""";

    @Override
    public void beforeAll(ExtensionContext test) {
        var office = SpringExtension.getApplicationContext(test);
        var clock = office.getBean(SettableClock.class);
        clock.set(clock.instant());
        JobExecutors.of(office).shutdown();
    }

    /**
     * Straight in the tables: each act of ending would ask the engine dozens of questions, for a dozen clocks a case.
     */
    @Override
    public void afterEach(ExtensionContext test) {
        var office = SpringExtension.getApplicationContext(test);
        var sql = office.getBean(JdbcClient.class);
        office.getBean(TransactionTemplate.class).executeWithoutResult(tx -> {
            sql.sql(
                            """
                            update clock set state = 'ENDED', ended_at = :now, end_reason = 'WITHDRAWN'
                            where state in ('RUNNING', 'PROVISIONAL')""")
                    .param(
                            "now",
                            Timestamp.from(office.getBean(SettableClock.class).instant()))
                    .update();
            sql.sql("delete from engine.act_ru_job where type_ = 'timer'").update();
            for (var table : List.of("act_ru_incident", "act_ru_event_subscr", "act_ru_variable", "act_ru_execution")) {
                sql.sql(WITHOUT_CLOCKS.formatted(table)).update();
            }
        });
    }
}
