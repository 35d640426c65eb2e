package jp.todoke.identity.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps an administrator on every day to come: without one nobody could let anybody in again; and two people are there
 * who confirm each other's appointments, else nobody could be appointed any more.
 */
@Component
public class Administrators {

    private static final String DAYS =
            """
            select coalesce(range_agg(daterange(greatest(h.valid_from, :today), h.valid_to + 1)), '{}')::text
            from holding h join post p on p.id = h.post_id join account a on a.id = h.account_id
            where p.role = 'admin' and not a.locked and (h.valid_to is null or h.valid_to >= :today)""";

    private static final String DAYS_OF_TWO =
            """
            with held as (
                select coalesce(a.personnel_number, 'account-' || a.id) as person,
                       range_agg(daterange(greatest(h.valid_from, :today), h.valid_to + 1)) as days
                from holding h join post p on p.id = h.post_id join account a on a.id = h.account_id
                where p.role in (:roles) and not a.locked and (h.valid_to is null or h.valid_to >= :today)
                group by person)
            select coalesce(range_agg(both_there), '{}')::text
            from (select unnest(one.days * other.days) as both_there
                  from held one join held other on one.person < other.person) of_two""";

    private final JdbcClient sql;
    private final Clock clock;

    Administrators(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Makes a change that may take an administrator away, one such change at a time. Throws {@link AdminRefusal} when a
     * day, today or later, had an administrator before it and has none afterwards.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepOne(Runnable change) {
        sql.sql("select id from post where role = 'admin' order by id for no key update")
                .query(Long.class)
                .list();
        var before = days();
        change.run();
        lost(before, days()).ifPresent(day -> {
            throw AdminRefusal.lastAdministrator(day);
        });
    }

    /**
     * As {@link #keepOne}; also when a day had two people who may confirm an appointment before the change, and has not
     * afterwards.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepTwo(Runnable change) {
        keepOne(() -> {
            var before = daysOfTwo();
            change.run();
            lost(before, daysOfTwo()).ifPresent(day -> {
                throw AdminRefusal.lastSecondPerson(day);
            });
        });
    }

    private Optional<LocalDate> lost(String before, String after) {
        return sql.sql("select lower(:before::datemultirange - :after::datemultirange)")
                .param("before", before)
                .param("after", after)
                .query(LocalDate.class)
                .optional();
    }

    private String daysOfTwo() {
        return sql.sql(DAYS_OF_TWO)
                .param("today", LocalDate.now(clock))
                .param(
                        "roles",
                        Stream.of(Role.values())
                                .filter(Role::confirmsAppointments)
                                .map(Role::key)
                                .toList())
                .query(String.class)
                .single();
    }

    private String days() {
        return sql.sql(DAYS)
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .single();
    }
}
