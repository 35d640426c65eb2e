package jp.todoke.prevention;

import java.util.List;
import java.util.Set;
import jp.todoke.identity.Act;
import jp.todoke.identity.FirstActs;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who handed the last plan in, and who proposed successors last. */
@Component
class PreventionFirstActs implements FirstActs {

    private final JdbcClient sql;

    PreventionFirstActs(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.PLAN_HANDED_IN, Act.SUCCESSOR_PROPOSED);
    }

    @Override
    public List<Doer> doers(Act act, IncidentId incident, @Nullable PartId part) {
        return sql.sql(
                        """
                        select f.acted_by as account, f.on_behalf is not null as on_behalf,
                               entered.sender_account as sender
                        from %s f left join on_behalf_entry entered on entered.id = f.on_behalf
                        where f.incident = :incident
                        order by f.id desc limit 1"""
                                .formatted(act == Act.PLAN_HANDED_IN ? "prevention_plan" : "successor_proposal"))
                .param("incident", incident.value())
                .query(Doer.class)
                .list();
    }
}
