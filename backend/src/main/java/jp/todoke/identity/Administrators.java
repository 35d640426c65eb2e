package jp.todoke.identity;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Somebody is administrator on every day to come: whoever shuts the last one out could never be let in again. */
@Component
class Administrators {

    private static final String DAYS = """
            select coalesce(range_agg(daterange(greatest(h.valid_from, :today), h.valid_to + 1)), '{}')::text
            from holding h join post p on p.id = h.post_id join account a on a.id = h.account_id
            where p.role = 'admin' and not a.locked and (h.valid_to is null or h.valid_to >= :today)""";

    private final JdbcClient sql;
    private final Clock clock;

    Administrators(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Makes a change that may take an administrator away, one such change at a time. Throws {@link AdminRefusal} when
     * a day, today or later, had an administrator before it and has none afterwards.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepOne(Runnable change) {
        sql.sql("select id from post where role = 'admin' order by id for update").query(Long.class).list();
        var before = days();
        change.run();
        sql.sql("select lower(:before::datemultirange - :after::datemultirange)").param("before", before)
                .param("after", days())
                .query(LocalDate.class).optional().ifPresent(day -> {
                    throw AdminRefusal.lastAdministrator(day);
                });
    }

    private String days() {
        return sql.sql(DAYS).param("today", LocalDate.now(clock)).query(String.class).single();
    }
}
