package jp.todoke.incident.report;

import java.util.List;
import java.util.Set;
import jp.todoke.identity.Act;
import jp.todoke.identity.FirstActs;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who told the first report. */
@Component
class ReportFirstActs implements FirstActs {

    private final JdbcClient sql;

    ReportFirstActs(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.FIRST_REPORT);
    }

    @Override
    public List<Doer> doers(Act act, IncidentId incident, @Nullable PartId part) {
        return sql.sql(
                        """
                        select reported_by as account, false as on_behalf, cast(null as bigint) as sender from incident
                        where number = :incident""")
                .param("incident", incident.value())
                .query(Doer.class)
                .list();
    }
}
