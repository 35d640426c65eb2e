package jp.todoke.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import jp.todoke.identity.organisation.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The beginning of an installation: nobody has been there yet who could confirm what its first administrator enters.
 */
@Component
public class InstallationSetUp {

    private final JdbcClient sql;
    private final Clock clock;
    private final CurrentActor actors;
    private final Persons persons;

    InstallationSetUp(JdbcClient sql, Clock clock, CurrentActor actors, Persons persons) {
        this.sql = sql;
        this.clock = clock;
        this.actors = actors;
        this.persons = persons;
    }

    /** Whether nobody but the person of this request holds or ever held a post whose holders confirm appointments. */
    public boolean goesOn() {
        return sql.sql(
                        """
                        select not exists (
                            select 1 from holding h join post p on p.id = h.post_id
                            where p.role in (:roles) and h.valid_from <= :today and h.account_id <> all(:own)
                              and (h.valid_to is null or h.valid_to >= greatest(h.valid_from, h.entered_on)))""")
                .param(
                        "roles",
                        Stream.of(Role.values())
                                .filter(Role::confirmsAppointments)
                                .map(Role::key)
                                .toList())
                .param("today", LocalDate.now(clock))
                .param(
                        "own",
                        persons.accountsOf(Set.of(actors.get().accountId())).toArray(Long[]::new))
                .query(Boolean.class)
                .single();
    }
}
