package jp.todoke.sweep;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where nothing that people write may come to stand: the engine's tables, the history, mails, the names of metrics. */
final class Traces {

    private final JdbcClient sql;
    private final MeterRegistry metrics;
    private final List<String> tables;

    Traces(ApplicationContext application) {
        sql = application.getBean(JdbcClient.class);
        metrics = application.getBean(MeterRegistry.class);
        tables = sql.sql(
                        """
                        select distinct table_name from information_schema.columns
                        where table_schema = 'engine' and table_name ~ '^act_(ru|hi)_' and data_type in ('character varying', 'text')""")
                .query(String.class)
                .list();
    }

    private static String told(List<String> tables, String which) {
        return tables.stream()
                .map(table ->
                        "select '%s' where exists (select 1 from engine.%1$s row where%s row::text ~ :marker)\nunion all "
                                .formatted(table, which))
                .collect(Collectors.joining());
    }

    /** The tables in which the transaction that runs left the marker. */
    List<String> ofNow(String marker) {
        return sql.sql(
                        told(written(), " row.xmin = pg_current_xact_id()::xid and ")
                                + """
                select 'audit' where exists (select 1 from (select * from audit order by id desc limit 30) recent where recent::text ~ :marker)
                union all select 'mail_outbox' where exists (select 1 from (select * from mail_outbox order by id desc limit 60) recent where subject ~ :marker or body ~ :marker)""")
                .param("marker", marker)
                .query(String.class)
                .list();
    }

    /** Those in which the transaction that runs wrote: the engine's tables hold the cases of many tests. */
    private List<String> written() {
        return sql.sql(
                        """
                        select relname from pg_stat_xact_user_tables
                        where schemaname = 'engine' and n_tup_ins + n_tup_upd > 0 and relname = any (:tables)""")
                .param("tables", tables.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** The tables in which any marker of that form stands. */
    List<String> ever(String marker) {
        return sql.sql(
                        told(tables, " ")
                                + """
                select 'audit' where exists (select 1 from audit where audit::text ~ :marker)
                union all select 'mail_outbox' where exists (select 1 from mail_outbox where subject ~ :marker or body ~ :marker)""")
                .param("marker", marker)
                .query(String.class)
                .list();
    }

    /** Names and tags of all metrics. */
    String metrics() {
        return metrics.getMeters().stream()
                .map(meter -> meter.getId().toString())
                .collect(Collectors.joining("\n"));
    }
}
