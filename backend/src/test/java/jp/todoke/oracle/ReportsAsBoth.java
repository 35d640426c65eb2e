package jp.todoke.oracle;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What must stand of each report of the year that is 速報 and 確報: at its own moment it did what the limits of both waited
 * for, late for the one that was past and not for the other, and neither of the two was filed by itself besides.
 */
final class ReportsAsBoth {

    private final JdbcClient sql;

    ReportsAsBoth(JdbcClient sql) {
        this.sql = sql;
    }

    /** What is wrong with them. */
    List<String> faults() {
        return sql.sql(
                        """
                select f.incident || ' filed as both at ' || f.filed_at || ', and ' || k.key || ' is not met by it' as fault
                from authority_filing f cross join (values ('PRELIMINARY_REPORT'), ('FINAL_REPORT')) k(key)
                where f.kind = 'PRELIMINARY_AND_FINAL' and 1 <> (
                    select count(*) from clock c
                    where c.incident = f.incident and c.part = f.part and c.clock_key = k.key
                        and date_trunc('milliseconds', c.met_at) = date_trunc('milliseconds', f.filed_at)
                        and c.state = case when f.filed_at > c.limit_at then 'MET_LATE' else 'MET' end)
                union all
                select f.incident || ' filed as both, and as ' || o.kind || ' besides'
                from authority_filing f join authority_filing o
                    on o.incident = f.incident and o.part = f.part and o.round = f.round
                where f.kind = 'PRELIMINARY_AND_FINAL' and o.kind in ('PRELIMINARY', 'FINAL')""")
                .query(String.class)
                .list();
    }

    /** How many there are. */
    int count() {
        return sql.sql("select count(*) from authority_filing where kind = 'PRELIMINARY_AND_FINAL'")
                .query(Integer.class)
                .single();
    }
}
