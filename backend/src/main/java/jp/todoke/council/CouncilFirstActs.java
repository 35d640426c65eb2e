package jp.todoke.council;

import java.util.List;
import java.util.Set;
import jp.todoke.identity.Act;
import jp.todoke.identity.FirstActs;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who compiled the last paper. */
@Component
class CouncilFirstActs implements FirstActs {

    private final JdbcClient sql;

    CouncilFirstActs(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.PAPER_COMPILED);
    }

    @Override
    public List<Doer> doers(Act act, IncidentId incident, @Nullable PartId part) {
        return sql.sql(
                        """
                        select acted_by as account, false as on_behalf, cast(null as bigint) as sender
                            from council_draft
                        where incident = :incident order by number desc limit 1""")
                .param("incident", incident.value())
                .query(Doer.class)
                .list();
    }
}
