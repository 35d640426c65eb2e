package jp.todoke.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.FirstActs;
import jp.todoke.prevention.Measure;
import jp.todoke.prevention.Plan;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Works of measures and what came of them: added and read, never changed. */
@Repository
class MeasureRows {

    private final JdbcClient sql;

    MeasureRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** What a work was begun for. */
    private record Begun(long id, int number) {}

    /** The works of that plan in the order of its measures. */
    List<MeasureWork> of(IncidentId incident, Plan plan) {
        return sql
                .sql(
                        """
                        select id, number from measure_work where incident = :incident and plan = :plan
                        order by number""")
                .param("incident", incident.value())
                .param("plan", plan.number())
                .query(Begun.class)
                .list()
                .stream()
                .map(begun -> work(begun, plan))
                .toList();
    }

    private MeasureWork work(Begun begun, Plan plan) {
        var measure = plan.measures().stream()
                .filter(one -> one.number() == begun.number())
                .findFirst()
                .orElseThrow();
        return new MeasureWork(
                begun.id(),
                plan.number(),
                begun.number(),
                part(measure),
                measure.due(),
                periods(begun.id()),
                reports(begun.id()),
                extensions(begun.id()),
                handOver(begun.id()));
    }

    static PartId part(Measure measure) {
        return part(measure.number());
    }

    static PartId part(int measure) {
        return new PartId("measure-" + measure);
    }

    /** The parts of the case's works of all plans, those that ended too. */
    List<PartId> parts(IncidentId incident) {
        return sql.sql("select distinct part from measure_work where incident = :incident order by part")
                .param("incident", incident.value())
                .query((row, n) -> new PartId(row.getString("part")))
                .list();
    }

    /** Who is behind it that the measure of that part was told last as done, of the latest plan. */
    List<FirstActs.Doer> doers(IncidentId incident, PartId part) {
        return sql.sql(
                        """
                        select r.acted_by as account, r.on_behalf is not null as on_behalf,
                            entered.sender_account as sender
                        from measure_report r join measure_work w on w.id = r.work
                            left join on_behalf_entry entered on entered.id = r.on_behalf
                        where w.incident = :incident and w.part = :part
                        order by w.plan desc, r.attempt desc limit 1""")
                .param("incident", incident.value())
                .param("part", part.value())
                .query(FirstActs.Doer.class)
                .list();
    }

    /** Whether what was told last of that part was returned. */
    boolean returned(IncidentId incident, PartId part) {
        return sql.sql(
                        """
                        select v.outcome = 'RETURNED' from measure_work w join measure_verification v on v.work = w.id
                        where w.incident = :incident and w.part = :part
                        order by w.plan desc, v.attempt desc limit 1""")
                .param("incident", incident.value())
                .param("part", part.value())
                .query(Boolean.class)
                .single();
    }

    void begin(IncidentId incident, Plan plan, Measure measure, Instant now) {
        sql.sql(
                        """
                        insert into measure_work (incident, plan, number, part, begun_at)
                        values (:incident, :plan, :number, :part, :now)""")
                .param("incident", incident.value())
                .param("plan", plan.number())
                .param("number", measure.number())
                .param("part", part(measure).value())
                .param("now", DbTime.of(now))
                .update();
    }

    void add(MeasureWork work, MeasureWork.Period period) {
        sql.sql(
                        """
                        insert into measure_period (work, version, starts_on, ends_on, reason, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:work, :version, :starts, :ends, :reason, :by, :byName, :byPost, :now)""")
                .param("work", work.id())
                .param("version", work.periods().size() + 1)
                .param("starts", period.startsOn())
                .param("ends", period.endsOn())
                .param("reason", period.reason().value())
                .params(period.by().parameters())
                .param("now", DbTime.of(period.at()))
                .update();
    }

    void add(IncidentId incident, MeasureWork work, MeasureWork.Report report) {
        var attempt = work.reports().size() + 1;
        sql.sql(
                        """
                        insert into measure_report (work, attempt, done_on, account, on_behalf, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:work, :attempt, :on, :account, :onBehalf, :by, :byName, :byPost, :now)""")
                .param("work", work.id())
                .param("attempt", attempt)
                .param("on", report.doneOn())
                .param("account", report.account().value())
                .param("onBehalf", report.onBehalf())
                .params(report.by().parameters())
                .param("now", DbTime.of(report.at()))
                .update();
        report.evidence().forEach(number -> sql.sql(
                        """
                                insert into measure_evidence (work, attempt, incident, attachment_no)
                                values (:work, :attempt, :incident, :number)""")
                .param("work", work.id())
                .param("attempt", attempt)
                .param("incident", incident.value())
                .param("number", number)
                .update());
    }

    void add(MeasureWork work, MeasureWork.Verification verification) {
        sql.sql(
                        """
                        insert into measure_verification (work, attempt, outcome, reason, due, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:work, :attempt, :outcome, :reason, :due, :by, :byName, :byPost, :now)""")
                .param("work", work.id())
                .param("attempt", work.reports().size())
                .param("outcome", verification.outcome().name())
                .param("reason", CaseText.orNull(verification.reason()))
                .param("due", verification.due())
                .params(verification.by().parameters())
                .param("now", DbTime.of(verification.at()))
                .update();
    }

    void add(MeasureWork work, MeasureWork.Extension extension) {
        sql.sql(
                        """
                        insert into measure_extension (work, version, former, due, reason, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:work, :version, :former, :due, :reason, :by, :byName, :byPost, :now)""")
                .param("work", work.id())
                .param("version", work.extensions().size() + 1)
                .param("former", extension.former())
                .param("due", extension.due())
                .param("reason", extension.reason().value())
                .params(extension.by().parameters())
                .param("now", DbTime.of(extension.at()))
                .update();
    }

    void add(MeasureWork work, MeasureWork.HandOver handOver) {
        sql.sql(
                        """
                        insert into measure_handover (work, reason, acted_by, acted_name, acted_post, recorded_at)
                        values (:work, :reason, :by, :byName, :byPost, :now)""")
                .param("work", work.id())
                .param("reason", handOver.reason().value())
                .params(handOver.by().parameters())
                .param("now", DbTime.of(handOver.at()))
                .update();
    }

    private List<MeasureWork.Period> periods(long work) {
        return sql.sql("select * from measure_period where work = :work order by version")
                .param("work", work)
                .query((row, n) -> new MeasureWork.Period(
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        new CaseText(row.getString("reason")),
                        ActedBy.of(row),
                        DbTime.required(row, "recorded_at")))
                .list();
    }

    private List<MeasureWork.Report> reports(long work) {
        return sql.sql(
                        """
                        select r.*, v.outcome, v.reason, v.due, v.recorded_at as verified_at, v.acted_by as verifier_by,
                            v.acted_name as verifier_name, v.acted_post as verifier_post,
                            array(select e.attachment_no from measure_evidence e
                                where e.work = r.work and e.attempt = r.attempt order by e.attachment_no) as evidence
                        from measure_report r
                            left join measure_verification v on v.work = r.work and v.attempt = r.attempt
                        where r.work = :work order by r.attempt""")
                .param("work", work)
                .query((row, n) -> new MeasureWork.Report(
                        row.getObject("done_on", LocalDate.class),
                        new CaseText(row.getString("account")),
                        List.of((Integer[]) row.getArray("evidence").getArray()),
                        row.getObject("on_behalf", Long.class),
                        ActedBy.of(row),
                        DbTime.required(row, "recorded_at"),
                        verification(row)))
                .list();
    }

    private static MeasureWork.@Nullable Verification verification(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new MeasureWork.Verification(
                        MeasureWork.Verification.Outcome.valueOf(outcome),
                        CaseText.of(row.getString("reason")),
                        row.getObject("due", LocalDate.class),
                        ActedBy.of(row, "verifier"),
                        DbTime.required(row, "verified_at"));
    }

    private List<MeasureWork.Extension> extensions(long work) {
        return sql.sql("select * from measure_extension where work = :work order by version")
                .param("work", work)
                .query((row, n) -> new MeasureWork.Extension(
                        row.getObject("former", LocalDate.class),
                        row.getObject("due", LocalDate.class),
                        new CaseText(row.getString("reason")),
                        ActedBy.of(row),
                        DbTime.required(row, "recorded_at")))
                .list();
    }

    private MeasureWork.@Nullable HandOver handOver(long work) {
        return sql.sql("select * from measure_handover where work = :work")
                .param("work", work)
                .query((row, n) -> new MeasureWork.HandOver(
                        new CaseText(row.getString("reason")), ActedBy.of(row), DbTime.required(row, "recorded_at")))
                .optional()
                .orElse(null);
    }
}
