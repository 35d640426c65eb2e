package jp.todoke.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 職員番号: which accounts are one human's. An account without a number is a person of its own. */
@Component
public class Persons {

    private final JdbcClient sql;

    Persons(JdbcClient sql) {
        this.sql = sql;
    }

    /** These accounts and every other account of the same people. */
    public Set<Long> accountsOf(Collection<Long> accounts) {
        if (accounts.isEmpty()) {
            return Set.of();
        }
        var all = new HashSet<>(accounts);
        sql.sql("select other from same_person where account = any(:accounts)")
                .param("accounts", accounts.toArray(Long[]::new))
                .query(Long.class)
                .list()
                .forEach(all::add);
        return Set.copyOf(all);
    }

    /** Whether two accounts are one human's. */
    public boolean same(long account, long other) {
        return account == other || accountsOf(Set.of(account)).contains(other);
    }
}
