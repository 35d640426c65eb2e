package jp.todoke.addressee;

import jp.todoke.clock.NamedParts;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the list calls the addressee that a clock is of. */
@Component
class AddresseeNames implements NamedParts {

    private final JdbcClient sql;

    AddresseeNames(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public @Nullable String nameOf(PartId part) {
        return sql.sql(
                        """
                        select n.name from case_addressee c join addressee_now n on n.addressee = c.addressee
                        where 'addressee-' || c.id = :part""")
                .param("part", part.value())
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
