package jp.todoke.cause;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.todoke.calendar.PastTimeCheck;
import jp.todoke.calendar.ToldTimeColumns;
import jp.todoke.cause.Hearing.HearingRecorded;
import jp.todoke.cause.Hearing.HearingWithdrawal;
import jp.todoke.cause.Hearing.HearingWithdrawn;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.Signatures;
import jp.todoke.incident.Incidents;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 聞き取りの記録: added, withdrawn and read, never changed. Nothing else reads this table, so that no paper and no proposal
 * says a word of it.
 */
@Service
public class Hearings {

    private final Incidents incidents;
    private final Signatures signatures;
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Hearings(
            Incidents incidents, Signatures signatures, JdbcClient sql, ApplicationEventPublisher events, Clock clock) {
        this.incidents = incidents;
        this.signatures = signatures;
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /** Those of the case, in the order in which they were written down. */
    @Transactional(readOnly = true)
    public List<Hearing> of(IncidentId incident) {
        return sql.sql(
                        """
                        select h.*, w.reason, w.acted_by as withdrawn_by, w.acted_name as withdrawn_name,
                            w.acted_post as withdrawn_post, w.recorded_at as withdrawn_at
                        from cause_hearing h left join cause_hearing_withdrawal w on w.hearing = h.id
                        where h.incident = :incident order by h.id""")
                .param("incident", incident.value())
                .query((row, n) -> new Hearing(
                        row.getLong("id"),
                        ToldTimeColumns.read(row),
                        new CaseText(row.getString("person")),
                        new CaseText(row.getString("hearer")),
                        new CaseText(row.getString("words")),
                        ActedBy.of(row),
                        DbTime.required(row, "recorded_at"),
                        withdrawal(row)))
                .list();
    }

    private static @Nullable HearingWithdrawal withdrawal(ResultSet row) throws SQLException {
        var at = DbTime.read(row, "withdrawn_at");
        return at == null
                ? null
                : new HearingWithdrawal(new CaseText(row.getString("reason")), ActedBy.of(row, "withdrawn"), at);
    }

    /** Writes one down; the same press of the button writes it once. Refuses, at its field, a time to come. */
    @Transactional
    public List<Hearing> add(IncidentId incident, NewHearing hearing, UUID key) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var now = clock.instant();
        var checks = new FieldChecks();
        PastTimeCheck.checkSent(checks, "time.", hearing.time(), now);
        checks.refuse();
        var added = sql.sql(
                        """
                        insert into cause_hearing (incident, key, %s, person, hearer, words, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:incident, :key, %s, :person, :hearer, :words, :by, :byName, :byPost, :recordedAt)
                        on conflict do nothing"""
                                .formatted(ToldTimeColumns.NAMES, ToldTimeColumns.VALUES))
                .param("incident", incident.value())
                .param("key", key)
                .params(ToldTimeColumns.parameters(hearing.time().time()))
                .param("person", hearing.person().strip())
                .param("hearer", hearing.hearer().strip())
                .param("words", hearing.words().strip())
                .params(new RecordedBy(signatures.in(incident), now).parameters())
                .update();
        if (added == 1) {
            events.publishEvent(new HearingRecorded(incident));
        }
        return of(incident);
    }

    /** Says why one counts no more; it stays to be read. Refuses one that the case has not, or that is withdrawn. */
    @Transactional
    public List<Hearing> withdraw(IncidentId incident, long id, String reason) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var hearing = of(incident).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(HearingRefusal::notFound);
        if (hearing.withdrawal() != null) {
            throw HearingRefusal.withdrawnAlready();
        }
        sql.sql(
                        """
                        insert into cause_hearing_withdrawal (hearing, reason, acted_by, acted_name, acted_post, recorded_at)
                        values (:hearing, :reason, :by, :byName, :byPost, :recordedAt)""")
                .param("hearing", id)
                .param("reason", reason)
                .params(new RecordedBy(signatures.in(incident), clock.instant()).parameters())
                .update();
        events.publishEvent(new HearingWithdrawn(incident));
        return of(incident);
    }

    /**
     * What people said in a case that is merged into another one is read there, too, as it was written down; what was
     * withdrawn stays behind. The caller holds the locks of both.
     */
    void carry(IncidentId from, IncidentId into) {
        var came = sql.sql(
                        """
                        insert into cause_hearing (incident, key, %1$s, person, hearer, words, acted_by, acted_name,
                            acted_post, recorded_at)
                        select :into, key, %1$s, person, hearer, words, acted_by, acted_name, acted_post, recorded_at
                        from cause_hearing h where incident = :from
                            and not exists (select from cause_hearing_withdrawal w where w.hearing = h.id)
                        order by id on conflict do nothing"""
                                .formatted(ToldTimeColumns.NAMES))
                .param("from", from.value())
                .param("into", into.value())
                .update();
        for (int each = 0; each < came; each++) {
            events.publishEvent(new HearingRecorded(into));
        }
    }
}
