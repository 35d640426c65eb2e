package jp.todoke.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
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
                .param("incident", incident.value())
                .query(Long.class)
                .set();
    }

    /**
     * Who may be marked: those who today hold a post in the case's line or in the secretariat, in the order of the
     * organisation.
     */
    public List<PartyCandidate> candidates(IncidentId incident) {
        return sql.sql(
                        """
                        select * from (
                            select distinct on (a.id) a.id as account, a.display_name as name,
                                   case when starts_with(coalesce(h.title, p.name), u.name) then '' else u.name || ' ' end
                                       || coalesce(h.title, p.name) as post,
                                   exists (select 1 from case_party c
                                       where c.incident = :incident and c.account = a.id) as party,
                                   array_position(
                                       array['FACILITY', 'CONTRACTOR', 'OFFICE', 'SECTION', 'DEPARTMENT', 'BODY'],
                                       u.kind) as height, p.id as post_id, h.id as holding
                            from holding h join post p on p.id = h.post_id join unit u on u.code = p.unit_code
                                join account a on a.id = h.account_id
                            where h.valid_from <= :today and (h.valid_to is null or h.valid_to >= :today)
                                and p.role <> 'admin'
                              and (p.role in ('secretariat', 'secretariat-head')
                                   or p.id in (select post from case_acting_post where incident = :incident)
                                   or exists (select 1 from case_unit r
                                       join unit of_case on of_case.code = r.unit_code
                                              where r.incident = :incident
                                         and u.code in (of_case.code, of_case.body_code)))
                            order by a.id, h.deputy, h.id) people
                        order by height, post_id, holding""")
                .param("incident", incident.value())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new PartyCandidate(
                        row.getLong("account"), row.getString("name"), row.getString("post"), row.getBoolean("party")))
                .list();
    }

    /** Every mark ever set and taken back in the case, oldest first. */
    public List<PartyMark> marks(IncidentId incident) {
        return sql.sql(
                        """
                        select m.id, m.account, a.display_name, m.party, m.reason, m.acted_name, m.acted_post,
                            m.marked_at
                        from party_mark m join account a on a.id = m.account where m.incident = :incident
                            order by m.id""")
                .param("incident", incident.value())
                .query((row, n) -> new PartyMark(
                        row.getLong("id"),
                        row.getLong("account"),
                        row.getString("display_name"),
                        row.getBoolean("party"),
                        row.getString("reason"),
                        row.getString("acted_name"),
                        row.getString("acted_post"),
                        DbTime.required(row, "marked_at")))
                .list();
    }

    /** From now on this person is a party to the case. The caller holds the lock of the case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void mark(IncidentId incident, long account, String reason) {
        write(incident, account, true, reason);
    }

    /**
     * From now on this person is no party any more, by whichever account he was marked. The caller holds the lock of
     * the case.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void free(IncidentId incident, long account, String reason) {
        sql.sql(
                        """
                        select distinct m.account from party_mark m join same_person s on s.other = m.account
                        where m.incident = :incident and s.account = :account""")
                .param("incident", incident.value())
                .param("account", account)
                .query(Long.class)
                .list()
                .forEach(marked -> write(incident, marked, false, reason));
    }

    private void write(IncidentId incident, long account, boolean party, String reason) {
        var actor = actors.get();
        var post = actor.posts().stream().findFirst().map(HeldPost::label).orElse(actor.displayName());
        sql.sql(
                        """
                        insert into party_mark (incident, account, party, reason, acted_by, acted_name, acted_post,
                            marked_at)
                        values (:incident, :account, :party, :reason, :by, :byName, :byPost, :at)""")
                .param("incident", incident.value())
                .param("account", account)
                .param("party", party)
                .param("reason", reason)
                .params(new ActedBy(actor.accountId(), new CaseText(actor.displayName()), post).parameters())
                .param("at", DbTime.of(clock.instant()))
                .update();
    }
}
