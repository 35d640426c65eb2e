package jp.todoke;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Cases that a test class entered as rows alone, without a first report, are closed after it: the office has no such
 * case, and whatever looks at all running cases in a later class would come upon it.
 */
public final class BareCasesClosed implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext tests) {
        SpringExtension.getApplicationContext(tests)
                .getBean(JdbcClient.class)
                .sql(
                        """
                update incident set status = 'CLOSED' where status <> 'CLOSED'
                    and not exists (select 1 from first_report where first_report.incident = incident.number)""")
                .update();
    }
}
