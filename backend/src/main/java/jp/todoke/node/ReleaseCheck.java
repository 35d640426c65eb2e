package jp.todoke.node;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A program of another release must not run beside this one: it would change tables and diagrams under its feet. */
@Configuration(proxyBeanMethods = false)
class ReleaseCheck {

    static NodeRefused refusal(String wrong) {
        return new NodeRefused(
                wrong,
                "Stop every node, start one of the new release, then the others. If the other node was killed, try again after a minute.");
    }

    /**
     * Asks who lives before looking for migrations: a node of this release that is just starting has none left once it
     * is known.
     */
    @Bean
    FlywayMigrationStrategy migrateWhileNobodyElseRuns(@Value("${spring.datasource.url:none}") String database) {
        return flyway -> {
            var others = !database.equals("none")
                    && somebodyLives(flyway.getConfiguration().getDataSource());
            if (others && flyway.info().pending().length > 0) {
                throw refusal(
                        "This program has migrations for the database, on which a node of an earlier release still runs.");
            }
            flyway.migrate();
        };
    }

    private static boolean somebodyLives(DataSource owner) {
        var sql = JdbcClient.create(owner);
        return sql.sql("select to_regclass('todoke.node') is not null")
                        .query(Boolean.class)
                        .single()
                && sql.sql("select exists (select 1 from todoke.node where alive_until > clock_timestamp())")
                        .query(Boolean.class)
                        .single();
    }
}
