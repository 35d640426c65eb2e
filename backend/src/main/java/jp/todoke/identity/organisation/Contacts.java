package jp.todoke.identity.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How somebody is reached by telephone. */
@Component
public class Contacts {

    private final JdbcClient sql;

    Contacts(JdbcClient sql) {
        this.sql = sql;
    }

    /** By the first post held that day, own posts before those held as deputy; empty where none is held. */
    public Optional<Contact> of(long account, LocalDate day) {
        return sql.sql(
                        """
                        select case when coalesce(h.title, p.name) like u.name || '%' then coalesce(h.title, p.name)
                                    else u.name || ' ' || coalesce(h.title, p.name) end as post,
                               u.code as unit_code, coalesce(a.phone, u.phone) as phone
                        from holding h join post p on p.id = h.post_id join unit u on u.code = p.unit_code
                            join account a on a.id = h.account_id
                        where h.account_id = :account and h.valid_from <= :day
                            and (h.valid_to is null or h.valid_to >= :day)
                        order by h.deputy, h.valid_from, p.id limit 1""")
                .param("account", account)
                .param("day", day)
                .query(Contact.class)
                .optional();
    }
}
