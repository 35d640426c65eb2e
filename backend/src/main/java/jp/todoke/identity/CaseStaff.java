package jp.todoke.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The people of the units that a case concerns, whoever has held a post there or in the secretariat, and the words of
 * the office.
 */
@Component
public class CaseStaff {

    private final JdbcClient sql;
    private final Clock clock;

    CaseStaff(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** An account at work in a unit, {@code post} as the person is called there. */
    public record Worker(long account, String name, String post, Role role, String unitCode) {

        /** Account id only: a name never reaches a log line. */
        @Override
        public String toString() {
            return "Worker(" + account + ")";
        }
    }

    /** Everybody once, by the post held today or else the last one, the own post before a deputy's. */
    public List<Worker> of(IncidentId incident) {
        return sql.sql(
                        """
                        select distinct on (a.id) a.id, a.display_name, coalesce(h.title, p.name) as post, p.role,
                            p.unit_code
                        from holding h join post p on p.id = h.post_id join unit u on u.code = p.unit_code
                            join account a on a.id = h.account_id
                        where h.valid_from <= :today and p.role <> 'admin'
                          and (p.role in ('secretariat', 'secretariat-head') or p.id in (select post
                              from case_acting_post where incident = :incident)
                               or exists (select 1 from case_unit r join unit of_case on of_case.code = r.unit_code
                                          where r.incident = :incident and u.code in (of_case.code, of_case.body_code)))
                        order by a.id, (h.valid_to is null or h.valid_to >= :today) desc, h.deputy, h.valid_from desc, h.id""")
                .param("incident", incident.value())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new Worker(
                        row.getLong("id"),
                        row.getString("display_name"),
                        row.getString("post"),
                        Role.ofKey(row.getString("role")),
                        row.getString("unit_code")))
                .list();
    }

    /** Everybody who has an account, once, by the post held today or else the last one; 職員 where there was none. */
    public List<Worker> everybody() {
        return sql.sql(
                        """
                        select distinct on (a.id) a.id, a.display_name, coalesce(h.title, p.name, '職員') as post,
                               coalesce(p.role, 'section-staff') as role, coalesce(p.unit_code, '') as unit_code
                        from account a left join holding h on h.account_id = a.id left join post p on p.id = h.post_id
                        order by a.id, (h.valid_from <= :today and (h.valid_to is null or h.valid_to >= :today)) desc nulls last,
                                 h.deputy nulls last, h.valid_from desc nulls last, h.id""")
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new Worker(
                        row.getLong("id"),
                        row.getString("display_name"),
                        row.getString("post"),
                        Role.ofKey(row.getString("role")),
                        row.getString("unit_code")))
                .list();
    }

    /** What units and posts are called: in these words nobody is named. */
    public List<String> officeWords() {
        return sql.sql(
                        """
                        select name from unit union select name from post union select title from holding
                            where title is not null""")
                .query(String.class)
                .list();
    }
}
