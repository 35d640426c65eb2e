package jp.todoke.search;

import java.util.List;
import java.util.Set;
import jp.todoke.identity.Act;
import jp.todoke.identity.FirstActs;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who asked last that a search end, by a round or by a proposal, and who agreed last. */
@Component
class SearchFirstActs implements FirstActs {

    private static final String ASKED =
            """
            select account, on_behalf, sender from (
                select f.recorded_at, f.acted_by as account, f.on_behalf is not null as on_behalf,
                       entered.sender_account as sender
                from search_round f left join on_behalf_entry entered on entered.id = f.on_behalf
                where f.incident = :incident and f.part = :part and not f.goes_on
                union all
                select f.recorded_at, f.acted_by, f.on_behalf is not null, entered.sender_account
                from search_end_act f left join on_behalf_entry entered on entered.id = f.on_behalf
                where f.incident = :incident and f.part = :part and f.act = 'PROPOSED') asked
            order by recorded_at desc limit 1""";
    private static final String AGREED =
            """
            select f.acted_by as account, f.on_behalf is not null as on_behalf, entered.sender_account as sender
            from search_end_act f left join on_behalf_entry entered on entered.id = f.on_behalf
            where f.incident = :incident and f.part = :part and f.act = 'AGREED'
            order by f.id desc limit 1""";

    private final JdbcClient sql;

    SearchFirstActs(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.SEARCH_END_ASKED, Act.SEARCH_END_AGREED);
    }

    @Override
    public List<Doer> doers(Act act, IncidentId incident, @Nullable PartId part) {
        return sql.sql(act == Act.SEARCH_END_ASKED ? ASKED : AGREED)
                .param("incident", incident.value())
                .param("part", part == null ? null : part.value())
                .query(Doer.class)
                .list();
    }
}
