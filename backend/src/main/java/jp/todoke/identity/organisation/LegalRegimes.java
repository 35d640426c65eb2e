package jp.todoke.identity.organisation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 規律の区分 of the units: what a unit says of itself, else what the nearest one above it says. */
@Component
public class LegalRegimes {

    private static final String RULED =
            """
            with recursive ruled as (
                select code, coalesce(legal_regime, 'ADMIN_ORGAN') as legal_regime from unit where parent_code is null
                union all
                select u.code, coalesce(u.legal_regime, above.legal_regime)
                from unit u join ruled above on above.code = u.parent_code)
            select code, legal_regime from ruled
            """;

    private final JdbcClient sql;

    LegalRegimes(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of that unit. Throws {@link UnknownUnit}. */
    public LegalRegime of(String unit) {
        return Optional.ofNullable(all().get(unit)).orElseThrow(() -> new UnknownUnit(unit));
    }

    /** Of every unit, by its code. */
    public Map<String, LegalRegime> all() {
        var regimes = new HashMap<String, LegalRegime>();
        sql.sql(RULED).query(row -> {
            regimes.put(row.getString("code"), LegalRegime.valueOf(row.getString("legal_regime")));
        });
        return regimes;
    }
}
