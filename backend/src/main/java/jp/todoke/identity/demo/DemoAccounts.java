package jp.todoke.identity.demo;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The invented people, for the login page of a demo. */
@Component
@Profile("demo")
public class DemoAccounts {

    /** One of them, with the post first held and the password all share. */
    public record DemoAccount(String login, String displayName, String post, String password) {}

    private final JdbcClient sql;

    DemoAccounts(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of them, in the order of the demo file. */
    public List<DemoAccount> list() {
        return sql.sql(
                        """
                        select a.login, a.display_name,
                               (select coalesce(h.title, p.name) || '（' || u.name || '）' from holding h
                                   join post p on p.id = h.post_id
                                join unit u on u.code = p.unit_code where h.account_id = a.id
                                    order by h.deputy, h.id limit 1) as post
                        from account a where a.demo order by a.id""")
                .query((row, n) -> new DemoAccount(
                        row.getString("login"),
                        row.getString("display_name"),
                        row.getString("post"),
                        DemoOrganisation.PASSWORD))
                .list();
    }
}
