package jp.todoke.incident.report;

import java.util.UUID;
import jp.todoke.identity.CurrentActor;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keys of first reports, so that a report sent twice begins one case. */
@Component
class ReportKeys {

    private final JdbcClient sql;
    private final CurrentActor currentActor;

    ReportKeys(JdbcClient sql, CurrentActor currentActor) {
        this.sql = sql;
        this.currentActor = currentActor;
    }

    /**
     * True for the first who takes the key; a second one at the same moment waits here until the first has committed.
     */
    boolean take(UUID key) {
        return sql.sql("insert into report_key (account, key) values (:account, :key) on conflict do nothing")
                        .param("account", currentActor.get().accountId())
                        .param("key", key)
                        .update()
                == 1;
    }

    void keep(UUID key, IncidentId incident) {
        sql.sql("update report_key set incident = :incident where account = :account and key = :key")
                .param("incident", incident.value())
                .param("account", currentActor.get().accountId())
                .param("key", key)
                .update();
    }

    IncidentId incidentOf(UUID key) {
        return new IncidentId(sql.sql("select incident from report_key where account = :account and key = :key")
                .param("account", currentActor.get().accountId())
                .param("key", key)
                .query(String.class)
                .single());
    }
}
