package jp.todoke.identity;

import java.time.Instant;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down, in the caller's transaction, to whom a case belongs; telling the same twice does no harm. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseRelations {

    private final JdbcClient sql;

    CaseRelations(JdbcClient sql) {
        this.sql = sql;
    }

    /** From now on the case is in the unit's own line. */
    public void relate(IncidentId incident, Relation relation, String unitCode) {
        sql.sql(
                        """
                        insert into case_relation (incident, relation, unit_code)
                            values (:incident, :relation, :unit) on conflict do nothing""")
                .param("incident", incident.value())
                .param("relation", relation.name())
                .param("unit", unitCode)
                .update();
    }

    /** This post has to act in the place of others; from now on it sees the case. */
    public void letAct(IncidentId incident, long post, Instant since) {
        sql.sql(
                        """
                        insert into case_acting_post (incident, post, since)
                            values (:incident, :post, :since) on conflict do nothing""")
                .param("incident", incident.value())
                .param("post", post)
                .param("since", DbTime.of(since))
                .update();
    }
}
