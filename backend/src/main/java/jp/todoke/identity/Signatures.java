package jp.todoke.identity;

import java.util.List;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who signs what is recorded in a case now. */
@Component
public class Signatures {

    private final JdbcClient sql;
    private final CurrentActor actors;

    Signatures(JdbcClient sql, CurrentActor actors) {
        this.sql = sql;
        this.actors = actors;
    }

    /**
     * The person of this request in a post held at a unit of the case, else in the first post; the program outside
     * requests.
     */
    public ActedBy in(IncidentId incident) {
        var actor = actors.get();
        return ActedBy.at(actor, actor.posts().size() > 1 ? unitsOf(incident) : List.of());
    }

    /** The units to which the case belongs today. */
    public List<String> unitsOf(IncidentId incident) {
        return sql.sql("select unit_code from case_unit where incident = :incident")
                .param("incident", incident.value())
                .query(String.class)
                .list();
    }
}
