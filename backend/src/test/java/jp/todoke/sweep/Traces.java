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
    private final String mine;
    private final String all;

    Traces(ApplicationContext application) {
        sql = application.getBean(JdbcClient.class);
        metrics = application.getBean(MeterRegistry.class);
        var tables = sql.sql(
                        """
                        select distinct table_name from information_schema.columns
                        where table_schema = 'engine' and table_name ~ '^act_(ru|hi)_' and data_type in ('character varying', 'text')""")
                .query(String.class)
                .list();
        mine = told(tables, " row.xmin = pg_current_xact_id()::xid and ")
                + """
                union all select 'audit' where exists (select 1 from (select * from audit order by id desc limit 30) recent where recent::text ~ :marker)
                union all select 'mail_outbox' where exists (select 1 from (select * from mail_outbox order by id desc limit 60) recent where subject ~ :marker or body ~ :marker)""";
        all = told(tables, " ")
                + """
                union all select 'audit' where exists (select 1 from audit where audit::text ~ :marker)
                union all select 'mail_outbox' where exists (select 1 from mail_outbox where subject ~ :marker or body ~ :marker)""";
    }

    private static String told(List<String> tables, String which) {
        return tables.stream()
                .map(table -> "select '%s' where exists (select 1 from engine.%1$s row where%s row::text ~ :marker)\n"
                        .formatted(table, which))
                .collect(Collectors.joining("union all "));
    }

    /** The tables in which the transaction that runs left the marker. */
    List<String> ofNow(String marker) {
        return sql.sql(mine).param("marker", marker).query(String.class).list();
    }

    /** The tables in which any marker of that form stands. */
    List<String> ever(String marker) {
        return sql.sql(all).param("marker", marker).query(String.class).list();
    }

    /** Names and tags of all metrics. */
    String metrics() {
        return metrics.getMeters().stream()
                .map(meter -> meter.getId().toString())
                .collect(Collectors.joining("\n"));
    }
}
