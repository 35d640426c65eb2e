package jp.todoke.prevention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.todoke.identity.ActedBy;
import jp.todoke.incident.EarlyEnds;
import jp.todoke.incident.Track;
import jp.todoke.incident.reopening.Runs;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans, their measures and what the chief said, added and read, never changed. */
@Repository
class Plans {

    private final JdbcClient sql;
    private final Runs runs;
    private final EarlyEnds earlyEnds;

    Plans(JdbcClient sql, Runs runs, EarlyEnds earlyEnds) {
        this.sql = sql;
        this.runs = runs;
        this.earlyEnds = earlyEnds;
    }

    /** A plan and the reopening that asked for it. */
    private record Asked(@Nullable Long reopening, Plan plan) {}

    Prevention of(IncidentId incident) {
        var all = runs.of(incident, Track.PREVENTION);
        var present = Runs.last(all).reopening();
        var plans = sql.sql(
                        """
                        select p.*, d.outcome, d.reason, d.decided_at,
                               d.acted_by as chief_by, d.acted_name as chief_name, d.acted_post as chief_post
                        from prevention_plan p left join prevention_decision d on d.plan = p.id
                        where p.incident = :incident order by p.number""")
                .param("incident", incident.value())
                .query((row, n) -> new Asked(row.getObject("reopening", Long.class), plan(row)))
                .list();
        return new Prevention(
                plans.stream()
                        .filter(asked -> !Objects.equals(asked.reopening(), present))
                        .map(Asked::plan)
                        .toList(),
                plans.stream()
                        .filter(asked -> Objects.equals(asked.reopening(), present))
                        .map(Asked::plan)
                        .toList(),
                all.size() == 1 ? null : all.get(all.size() - 2).until(),
                earlyEnds.of(incident, Track.PREVENTION).orElse(null));
    }

    /** The cases, closed ones too, whose approved plans have a measure with a date that is not carried out. */
    List<IncidentId> awaited() {
        return sql.sql(
                        """
                        select distinct p.incident from prevention_plan p
                            join prevention_decision d on d.plan = p.id and d.outcome = 'APPROVED'
                            join prevention_measure m on m.plan = p.id and m.due is not null
                            join incident i on i.number = p.incident and i.status not in ('WITHDRAWN', 'MERGED')
                            left join prevention_measure_done done on done.plan = m.plan and done.number = m.number
                        where done.plan is null order by p.incident""")
                .query((row, n) -> new IncidentId(row.getString("incident")))
                .list();
    }

    void add(IncidentId incident, Plan plan, Instant now) {
        var id = sql.sql(
                        """
                        insert into prevention_plan (incident, reopening, number, cause_status, cause, submitted_at, on_behalf,
                            acted_by, acted_name, acted_post, recorded_at)
                        values (:incident, :reopening, :number, :causeStatus, :cause, :at, :onBehalf, :by, :byName, :byPost,
                            :now) returning id""")
                .param("incident", incident.value())
                .param(
                        "reopening",
                        Runs.last(runs.of(incident, Track.PREVENTION)).reopening())
                .param("number", plan.number())
                .param("causeStatus", plan.causeStatus().name())
                .param("cause", value(plan.cause()))
                .param("at", DbTime.of(plan.at()))
                .param("onBehalf", plan.onBehalf())
                .params(plan.by().parameters())
                .param("now", DbTime.of(now))
                .query(Long.class)
                .single();
        for (var measure : plan.measures()) {
            sql.sql(
                            """
                            insert into prevention_measure (plan, number, measure, novelty, guided_by_chief, doer,
                                due, recurring, instructions)
                            values (:plan, :number, :measure, :novelty, :guided, :doer, :due, :recurring,
                                :instructions)""")
                    .param("plan", id)
                    .param("number", measure.number())
                    .param("measure", measure.text().value())
                    .param("novelty", measure.novelty().name())
                    .param("guided", measure.guidedByChief())
                    .param("doer", measure.doer().value())
                    .param("due", measure.due())
                    .param("recurring", value(measure.recurring()))
                    .param("instructions", measure.instructions().toArray(Integer[]::new))
                    .update();
        }
    }

    void add(IncidentId incident, int number, PlanDecision decision, Instant now) {
        sql.sql(
                        """
                        insert into prevention_decision (plan, outcome, reason, decided_at, acted_by, acted_name,
                            acted_post, recorded_at)
                        select id, :outcome, :reason, :at, :by, :byName, :byPost, :now
                        from prevention_plan where incident = :incident and number = :number""")
                .param("incident", incident.value())
                .param("number", number)
                .param("outcome", decision.outcome().name())
                .param("reason", value(decision.reason()))
                .param("at", DbTime.of(decision.at()))
                .params(decision.by().parameters())
                .param("now", DbTime.of(now))
                .update();
    }

    void add(IncidentId incident, int plan, int measure, MeasureDone done, Instant now) {
        sql.sql(
                        """
                        insert into prevention_measure_done (plan, number, done_on, shown_by, acted_by, acted_name,
                            acted_post, recorded_at)
                        select id, :measure, :on, :account, :by, :byName, :byPost, :now
                        from prevention_plan where incident = :incident and number = :number""")
                .param("incident", incident.value())
                .param("number", plan)
                .param("measure", measure)
                .param("on", done.on())
                .param("account", done.account().value())
                .params(done.by().parameters())
                .param("now", DbTime.of(now))
                .update();
    }

    private Plan plan(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        var decision = outcome == null
                ? null
                : new PlanDecision(
                        PlanDecision.Outcome.valueOf(outcome),
                        CaseText.of(row.getString("reason")),
                        DbTime.required(row, "decided_at"),
                        ActedBy.of(row, "chief"));
        return new Plan(
                row.getInt("number"),
                CauseStatus.valueOf(row.getString("cause_status")),
                CaseText.of(row.getString("cause")),
                measures(row.getLong("id")),
                DbTime.required(row, "submitted_at"),
                ActedBy.of(row),
                row.getObject("on_behalf", Long.class),
                words(row.getLong("id")),
                decision);
    }

    private List<SectionWord> words(long plan) {
        return sql.sql(
                        """
                        select w.*, u.name as section_name from joint_plan_word w join unit u on u.code = w.section
                        where w.plan = :plan order by w.recorded_at, w.section""")
                .param("plan", plan)
                .query((row, n) -> new SectionWord(
                        row.getString("section"),
                        row.getString("section_name"),
                        new PlanDecision(
                                PlanDecision.Outcome.valueOf(row.getString("outcome")),
                                CaseText.of(row.getString("reason")),
                                DbTime.required(row, "decided_at"),
                                ActedBy.of(row))))
                .list();
    }

    private List<Measure> measures(long plan) {
        return sql.sql(
                        """
                        select m.*, d.done_on, d.shown_by, d.acted_by, d.acted_name, d.acted_post
                        from prevention_measure m left
                            join prevention_measure_done d on d.plan = m.plan and d.number = m.number
                        where m.plan = :plan order by m.number""")
                .param("plan", plan)
                .query((row, n) -> new Measure(
                        row.getInt("number"),
                        new CaseText(row.getString("measure")),
                        Novelty.valueOf(row.getString("novelty")),
                        row.getBoolean("guided_by_chief"),
                        new CaseText(row.getString("doer")),
                        row.getObject("due", LocalDate.class),
                        CaseText.of(row.getString("recurring")),
                        List.of((Integer[]) row.getArray("instructions").getArray()),
                        done(row)))
                .list();
    }

    private static @Nullable MeasureDone done(ResultSet row) throws SQLException {
        var on = row.getObject("done_on", LocalDate.class);
        return on == null ? null : new MeasureDone(on, new CaseText(row.getString("shown_by")), ActedBy.of(row));
    }

    private static @Nullable String value(@Nullable CaseText text) {
        return text == null ? null : text.value();
    }
}
