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
class EndSpokenBefore implements FirstActs {

    private static final String ASKED = "select account, on_behalf, sender from (select f.recorded_at, " + Doer.COLUMNS
            + " from search_round f" + Doer.JOIN
            + """
            where f.incident = :incident and f.part = :part and not f.goes_on
            union all select f.recorded_at,\s"""
            + Doer.COLUMNS + " from search_end_act f" + Doer.JOIN
            + """
            where f.incident = :incident and f.part = :part and f.act = 'PROPOSED') asked order by recorded_at desc limit 1""";
    private static final String AGREED = "select " + Doer.COLUMNS + " from search_end_act f" + Doer.JOIN
            + "where f.incident = :incident and f.part = :part and f.act = 'AGREED' order by f.id desc limit 1";

    private final JdbcClient sql;

    EndSpokenBefore(JdbcClient sql) {
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
