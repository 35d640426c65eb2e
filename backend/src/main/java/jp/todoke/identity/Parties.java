package jp.todoke.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 当事者: who is a party to a case, by the last word on each person; every word stays. */
@Component
public class Parties {

    private final JdbcClient sql;
    private final CurrentActor actors;
    private final Clock clock;

    Parties(JdbcClient sql, CurrentActor actors, Clock clock) {
        this.sql = sql;
        this.actors = actors;
        this.clock = clock;
    }

    /** The accounts of those who are parties to the case today. */
    public Set<Long> of(IncidentId incident) {
        return sql.sql("select account from case_party where incident = :incident")
                .param("incident", incident.value()).query(Long.class).set();
    }

    /** Every mark ever set and taken back in the case, oldest first. */
    public List<PartyMark> marks(IncidentId incident) {
        return sql.sql("""
                        select m.id, m.account, a.display_name, m.party, m.reason, m.marked_by_name, m.marked_by_post, m.marked_at
                        from party_mark m join account a on a.id = m.account where m.incident = :incident order by m.id""")
                .param("incident", incident.value())
                .query((row, n) -> new PartyMark(row.getLong("id"), row.getLong("account"), row.getString("display_name"), row.getBoolean("party"),
                        row.getString("reason"), row.getString("marked_by_name"), row.getString("marked_by_post"),
                        row.getObject("marked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** From now on this person is a party to the case. The caller holds the lock of the case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void mark(IncidentId incident, long account, String reason) {
        write(incident, account, true, reason);
    }

    /** From now on this person is no party any more. The caller holds the lock of the case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void free(IncidentId incident, long account, String reason) {
        write(incident, account, false, reason);
    }

    private void write(IncidentId incident, long account, boolean party, String reason) {
        var by = actors.get();
        sql.sql("""
                        insert into party_mark (incident, account, party, reason, marked_by, marked_by_name, marked_by_post, marked_at)
                        values (:incident, :account, :party, :reason, :by, :byName, :byPost, :at)""")
                .param("incident", incident.value()).param("account", account).param("party", party).param("reason", reason)
                .param("by", by.accountId()).param("byName", by.displayName())
                .param("byPost", by.posts().stream().findFirst().map(HeldPost::label).orElse(by.displayName()))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    }
}
