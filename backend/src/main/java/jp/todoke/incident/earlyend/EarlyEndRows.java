package jp.todoke.incident.earlyend;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.incident.Track;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposals to end tracks early and what was said to them, added and read, never changed. */
@Repository
class EarlyEndRows {

    /** A proposal of some running case that waits for its second person. */
    record Waiting(IncidentId incident, EarlyEndKind kind, ActedBy by, Instant at) {}

    private final JdbcClient sql;

    EarlyEndRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Gives its number. */
    long add(IncidentId incident, NewEarlyEnd ending, ActedBy by, Instant now) {
        var id = sql.sql(
                        """
                insert into early_end_proposal (incident, kind, evidence, acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :kind, :evidence, :by, :byName, :byPost, :now) returning id""")
                .param("incident", incident.value())
                .param("kind", ending.kind().name())
                .param("evidence", ending.evidence())
                .params(by.parameters())
                .param("now", DbTime.of(now))
                .query(Long.class)
                .single();
        ending.tracks().forEach(each -> sql.sql(
                        "insert into early_end_track (proposal, track, reason) values (:proposal, :track, :reason)")
                .param("proposal", id)
                .param("track", each.track().name())
                .param("reason", each.reason().value())
                .update());
        return id;
    }

    void decide(
            IncidentId incident, long proposal, boolean confirmed, @Nullable CaseText reason, ActedBy by, Instant now) {
        sql.sql(
                        """
                insert into early_end_decision (proposal, confirmed, reason, reopening, acted_by, acted_name,
                    acted_post, recorded_at)
                values (:proposal, :confirmed, :reason,
                    (select max(id) from case_reopening where incident = :incident), :by, :byName, :byPost, :now)""")
                .param("incident", incident.value())
                .param("proposal", proposal)
                .param("confirmed", confirmed)
                .param("reason", reason == null ? null : reason.value())
                .params(by.parameters())
                .param("now", DbTime.of(now))
                .update();
    }

    /** The response of these units ends with the proposal. */
    void addUnits(long proposal, Collection<PartId> units) {
        units.forEach(unit -> sql.sql("insert into early_end_unit (proposal, unit_code) values (:proposal, :unit)")
                .param("proposal", proposal)
                .param("unit", unit.value())
                .update());
    }

    /** Whether it was written down last that others could see the information for some time. */
    boolean exposed(IncidentId incident) {
        return sql.sql("select exposed from exposure where incident = :incident order by id desc limit 1")
                .param("incident", incident.value())
                .query(String.class)
                .optional()
                .filter("PERIOD"::equals)
                .isPresent();
    }

    /** Those of the case, the latest first. */
    List<EarlyEndProposal> of(IncidentId incident) {
        return sql.sql(
                        """
                select p.*, d.confirmed, d.reason as answer, d.acted_by as second_by, d.acted_name as second_name,
                    d.acted_post as second_post, d.recorded_at as decided_at
                from early_end_proposal p left join early_end_decision d on d.proposal = p.id
                where p.incident = :incident order by p.id desc""")
                .param("incident", incident.value())
                .query((row, n) -> proposal(row))
                .list();
    }

    /** Those that wait in the cases that this account is no party to, the oldest first. */
    List<Waiting> waiting(long account) {
        return sql.sql(
                        """
                select p.* from early_end_proposal p join incident i on i.number = p.incident
                    left join early_end_decision d on d.proposal = p.id
                where d.proposal is null and i.status in ('RUNNING', 'AT_CLOSING_CHECK')
                  and not exists (select 1 from case_party c
                      where c.incident = p.incident and c.account = :account) order by p.id""")
                .param("account", account)
                .query((row, n) -> new Waiting(
                        new IncidentId(row.getString("incident")),
                        EarlyEndKind.valueOf(row.getString("kind")),
                        ActedBy.of(row),
                        DbTime.required(row, "recorded_at")))
                .list();
    }

    private EarlyEndProposal proposal(ResultSet row) throws SQLException {
        var decidedAt = DbTime.read(row, "decided_at");
        var decision = decidedAt == null
                ? null
                : new EarlyEndDecision(
                        row.getBoolean("confirmed"),
                        CaseText.of(row.getString("answer")),
                        ActedBy.of(row, "second"),
                        decidedAt);
        return new EarlyEndProposal(
                row.getLong("id"),
                EarlyEndKind.valueOf(row.getString("kind")),
                CaseText.of(row.getString("evidence")),
                tracks(row.getLong("id")),
                ActedBy.of(row),
                DbTime.required(row, "recorded_at"),
                decision);
    }

    private List<TrackReason> tracks(long proposal) {
        return sql
                .sql("select track, reason from early_end_track where proposal = :proposal")
                .param("proposal", proposal)
                .query((row, n) ->
                        new TrackReason(Track.valueOf(row.getString("track")), new CaseText(row.getString("reason"))))
                .list()
                .stream()
                .sorted(Comparator.comparing(TrackReason::track))
                .toList();
    }
}
