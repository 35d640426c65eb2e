package jp.todoke.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When people first opened a case. */
@Component
public class FirstLooks {

    private final JdbcClient sql;

    FirstLooks(JdbcClient sql) {
        this.sql = sql;
    }

    /** By account; whoever has not opened the case is missing. */
    public Map<Long, Instant> at(IncidentId incident) {
        var looks = new HashMap<Long, Instant>();
        sql.sql(
                        """
                        select acted_by, min(at) as at from audit
                            where incident = :incident and kind = 'READ' and acted_by is not null group by acted_by""")
                .param("incident", incident.value())
                .query(row -> {
                    looks.put(row.getLong("acted_by"), DbTime.required(row, "at"));
                });
        return looks;
    }
}
