package jp.todoke.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 所属の外の人: whether there is no duty, whether the persons have been told, whether a track is not needed and whether a
 * case is over, is not said by the unit that the case concerns; whoever works in it leaves that to somebody outside.
 */
@Component
public class OutsidePersons {

    private static final Set<Act> NEEDED_FOR = EnumSet.of(
            Act.NO_DUTY_CONFIRMED,
            Act.NOTIFICATION_PLANNED,
            Act.NOTIFICATION_CONFIRMED,
            Act.EARLY_END_DECIDED,
            Act.CASE_CLOSED);

    private final JdbcClient sql;
    private final Clock clock;

    OutsidePersons(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * The accounts of all who must not do this act because they work in a unit that the case concerns, with every
     * account of the same person; none where the act may be anybody's.
     */
    public Set<Long> insiders(Act act, IncidentId incident) {
        return NEEDED_FOR.contains(act)
                ? sql.sql(
                                """
                                select distinct same.other
                                from case_relation r join post p on p.unit_code = r.unit_code
                                    join holding h on h.post_id = p.id join same_person same on same.account = h.account_id
                                where r.incident = :incident and r.relation = 'CONCERNED_UNIT' and p.role <> 'admin'
                                  and h.valid_from <= :today and (h.valid_to is null or h.valid_to >= :today)""")
                        .param("incident", incident.value())
                        .param("today", LocalDate.now(clock))
                        .query(Long.class)
                        .set()
                : Set.of();
    }
}
