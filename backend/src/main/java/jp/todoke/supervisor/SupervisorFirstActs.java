package jp.todoke.supervisor;

import java.util.List;
import java.util.Set;
import jp.todoke.identity.Act;
import jp.todoke.identity.FirstActs;
import jp.todoke.incident.reopening.Runs;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is behind what a chief receives and accepts; a first report that went up by itself is its reporter's, what a
 * reopening recorded is whose who reopened the case.
 */
@Component
class SupervisorFirstActs implements FirstActs {

    private static final String REPORT =
            """
            select f.acted_by as account, f.on_behalf is not null as on_behalf, entered.sender_account as sender
            from head_report f left join on_behalf_entry entered on entered.id = f.on_behalf
            where f.incident = :incident and f.part = :part and f.reopening is not distinct from :reopening
            union all
            select coalesce(r.acted_by, i.reported_by), false, null
            from incident i left join case_reopening r on r.id = :reopening
            where i.number = :incident
              and not exists (select 1 from head_report h where h.incident = :incident and h.part = :part
                              and h.reopening is not distinct from :reopening)""";
    private static final String WRITTEN =
            """
            select f.acted_by as account, f.on_behalf is not null as on_behalf, entered.sender_account as sender
            from written_report f left join on_behalf_entry entered on entered.id = f.on_behalf
            where f.incident = :incident and f.part = :part and f.reopening is not distinct from :reopening
            order by f.id desc limit 1""";

    private final JdbcClient sql;
    private final Runs runs;

    SupervisorFirstActs(JdbcClient sql, Runs runs) {
        this.sql = sql;
        this.runs = runs;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.HEAD_REPORT, Act.WRITTEN_REPORT);
    }

    @Override
    public List<Doer> doers(Act act, IncidentId incident, @Nullable PartId part) {
        return sql.sql(act == Act.HEAD_REPORT ? REPORT : WRITTEN)
                .param("incident", incident.value())
                .param("part", part == null ? null : part.value())
                .param(
                        "reopening",
                        part == null
                                ? null
                                : Runs.last(runs.ofReportLine(incident, part)).reopening())
                .query(Doer.class)
                .list();
    }
}
