package jp.todoke;

import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever version of a rule and whatever day a test enters counts in that test alone: afterwards they are removed, by
 * the owner of the tables, since the office only ever adds them. So no test has to keep out of the years of another.
 */
public final class RulesAndDaysAsBefore implements BeforeEachCallback, AfterEachCallback {

    private static final String LAST =
            """
            select (select coalesce(max(id), 0) from clock_rule) as rule,
                   (select coalesce(max(id), 0) from rule_change) as change,
                   (select max(number) from calendar_version) as version,
                   (select coalesce(max(id), 0) from holidays_list) as list,
                   (select max(version) from duty_table_version) as duty,
                   (select coalesce(max(id), 0) from duty_table_change) as proposed""";

    /** In the order in which they refer to each other; a clock of a removed version has the one before. */
    private static final List<String> REMOVAL = List.of(
            "update assessment_judgement set table_version = :duty where table_version > :duty",
            "delete from duty_table_withdrawal where version > :duty",
            "delete from duty_table_decision where change > :proposed",
            "delete from duty_table_version where version > :duty",
            "delete from duty_table_change where id > :proposed",
            "delete from rule_moved where change > :change",
            "delete from rule_change_clock where change > :change",
            "delete from rule_decision where change > :change",
            "delete from rule_change where id > :change",
            """
            update clock c set rule = (select max(kept.id) from clock_rule kept where kept.id <= :rule
                and (kept.clock_key, kept.condition) = (entered.clock_key, entered.condition))
            from clock_rule entered where c.rule = entered.id and entered.id > :rule""",
            "delete from clock_rule_line where rule > :rule",
            "delete from clock_rule where id > :rule",
            "delete from adopted_holiday where version > :version",
            "delete from holidays_list where id > :list",
            "delete from local_day_end where version > :version",
            "delete from local_day where version > :version",
            "delete from calendar_version where number > :version");

    /** The last of each that there was. */
    private record Last(long rule, long change, long version, long list, int duty, long proposed) {}

    @Override
    public void beforeEach(ExtensionContext test) {
        store(test).put(Last.class, last(test));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var before = store(test).get(Last.class, Last.class);
        if (before == null || before.equals(last(test))) {
            return;
        }
        var owner = SpringExtension.getApplicationContext(test).getBean(FlywayConnectionDetails.class);
        var source = new DriverManagerDataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
        source.setSchema("todoke");
        var sql = JdbcClient.create(source);
        new TransactionTemplate(new JdbcTransactionManager(source))
                .executeWithoutResult(tx -> REMOVAL.forEach(
                        removal -> sql.sql(removal).paramSource(before).update()));
    }

    private static Last last(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test)
                .getBean(JdbcClient.class)
                .sql(LAST)
                .query(Last.class)
                .single();
    }

    private static ExtensionContext.Store store(ExtensionContext test) {
        return test.getStore(ExtensionContext.Namespace.create(RulesAndDaysAsBefore.class));
    }
}
