package jp.todoke.prevention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.todoke.cause.CauseStatus;
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
                        select * from prevention_plan where incident = :incident order by number""")
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
                        where done.plan is null and not exists (
                            select from prevention_measure f where f.plan = m.plan and f.follows = m.number)
                        order by p.incident""")
                .query((row, n) -> new IncidentId(row.getString("incident")))
                .list();
    }

    /** The cases, closed ones too, in which the chief has not seen what was decided in his place. */
    List<IncidentId> unseen() {
        return sql.sql(
                        """
                        select distinct p.incident from prevention_plan p
                            join (select plan, section from prevention_decision where deputy
                                  union select plan, section from joint_plan_word where deputy) d on d.plan = p.id
                            join incident i on i.number = p.incident and i.status not in ('WITHDRAWN', 'MERGED')
                            left join prevention_seen s on s.plan = d.plan and s.section is not distinct from d.section
                        where s.id is null order by p.incident""")
                .query((row, n) -> new IncidentId(row.getString("incident")))
                .list();
    }

    /** Adds a plan whose measures may come from the one {@code before} it. */
    void add(IncidentId incident, Plan plan, @Nullable Plan before, Instant now) {
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
                            insert into prevention_measure (plan, number, measure, novelty, kind, guided_by_chief,
                                doer, doer_post, due, recurring, instructions, evidence_expected, verifier,
                                already_done_on, effect, burden_of, minutes_per_day, facility_answer,
                                facility_comment, feasibility, feasible_from, feasibility_comment, alternatives,
                                origin_plan, origin)
                            values (:plan, :number, :measure, :novelty, :kind, :guided, :doer, :doerPost, :due,
                                :recurring, :instructions, :evidence, :verifier, :alreadyDoneOn, :effect, :burdenOf,
                                :minutes, :facilityAnswer, :facilityComment, :feasibility, :feasibleFrom,
                                :feasibilityComment, :alternatives,
                                case when :origin::int is not null then (select id from prevention_plan
                                    where incident = :incident and number = :before) end, :origin)""")
                    .param("plan", id)
                    .param("number", measure.number())
                    .param("measure", measure.text().value())
                    .param("novelty", measure.novelty().name())
                    .param("guided", measure.guidedByChief())
                    .param("doer", measure.doer().value())
                    .param("due", measure.due())
                    .param("recurring", value(measure.recurring()))
                    .param("instructions", measure.instructions().toArray(Integer[]::new))
                    .param("kind", word(measure.kind()))
                    .param("doerPost", word(measure.doerPost()))
                    .param("evidence", value(measure.evidenceExpected()))
                    .param("verifier", word(measure.verifier()))
                    .param("alreadyDoneOn", measure.alreadyDoneOn())
                    .params(weighing(measure.weighing()))
                    .param("origin", measure.origin())
                    .param("incident", incident.value())
                    .param("before", before == null ? null : before.number())
                    .update();
        }
    }

    /**
     * The decision on that plan; of joint sections it is the word of that one, whose words on the measures are there.
     */
    void add(IncidentId incident, int number, @Nullable String section, PlanDecision decision, Instant now) {
        sql.sql(
                        """
                        insert into prevention_decision (plan, section, outcome, reason, deputy, document_number,
                            drafted_on, decided_on, decided_at, acted_by, acted_name, acted_post, recorded_at)
                        select id, :section, :outcome, :reason, :deputy, :document, :draftedOn, :decidedOn, :at, :by,
                            :byName, :byPost, :now
                        from prevention_plan where incident = :incident and number = :number""")
                .param("incident", incident.value())
                .param("number", number)
                .param("section", section)
                .params(parameters(decision))
                .param("now", DbTime.of(now))
                .update();
        if (section == null) {
            addWords(incident, number, null, decision.measures());
        }
    }

    void addWords(IncidentId incident, int plan, @Nullable String section, List<MeasureWord> words) {
        words.forEach(word -> sql.sql(
                        """
                        insert into prevention_measure_word (plan, number, section, outcome, reason)
                        select id, :measure, :section, :outcome, :reason
                        from prevention_plan where incident = :incident and number = :number""")
                .param("incident", incident.value())
                .param("number", plan)
                .param("measure", word.measure())
                .param("section", section)
                .param("outcome", word.outcome().name())
                .param("reason", value(word.reason()))
                .update());
    }

    void add(IncidentId incident, int plan, @Nullable String section, PlanSeen seen) {
        sql.sql(
                        """
                        insert into prevention_seen (plan, section, acted_by, acted_name, acted_post, recorded_at)
                        select id, :section, :by, :byName, :byPost, :at
                        from prevention_plan where incident = :incident and number = :number""")
                .param("incident", incident.value())
                .param("number", plan)
                .param("section", section)
                .params(seen.by().parameters())
                .param("at", DbTime.of(seen.at()))
                .update();
    }

    /** The columns that a decision has in both tables. */
    static Map<String, @Nullable Object> parameters(PlanDecision decision) {
        var document = decision.document();
        var parameters = new HashMap<String, @Nullable Object>(decision.by().parameters());
        parameters.put("outcome", decision.outcome().name());
        parameters.put("reason", value(decision.reason()));
        parameters.put("deputy", decision.deputy());
        parameters.put("document", document == null ? null : document.number());
        parameters.put("draftedOn", document == null ? null : document.draftedOn());
        parameters.put("decidedOn", document == null ? null : document.decidedOn());
        parameters.put("at", DbTime.of(decision.at()));
        return parameters;
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
        var id = row.getLong("id");
        return new Plan(
                row.getInt("number"),
                CauseStatus.valueOf(row.getString("cause_status")),
                CaseText.of(row.getString("cause")),
                measures(id),
                DbTime.required(row, "submitted_at"),
                ActedBy.of(row),
                row.getObject("on_behalf", Long.class),
                words(id),
                decision(id));
    }

    private @Nullable PlanDecision decision(long plan) {
        return sql.sql("select * from prevention_decision where plan = :plan")
                .param("plan", plan)
                .query((row, n) -> decision(row))
                .optional()
                .orElse(null);
    }

    private List<SectionWord> words(long plan) {
        return sql.sql(
                        """
                        select w.*, u.name as section_name from joint_plan_word w join unit u on u.code = w.section
                        where w.plan = :plan order by w.recorded_at, w.section""")
                .param("plan", plan)
                .query((row, n) ->
                        new SectionWord(row.getString("section"), row.getString("section_name"), decision(row)))
                .list();
    }

    /** Of the chief, or of a joint section. */
    private PlanDecision decision(ResultSet row) throws SQLException {
        var plan = row.getLong("plan");
        var section = row.getString("section");
        var document = new PlanDocument(
                row.getString("document_number"),
                row.getObject("drafted_on", LocalDate.class),
                row.getObject("decided_on", LocalDate.class));
        return new PlanDecision(
                PlanDecision.Outcome.valueOf(row.getString("outcome")),
                CaseText.of(row.getString("reason")),
                measureWords(plan, section),
                document.empty() ? null : document,
                row.getBoolean("deputy"),
                DbTime.required(row, "decided_at"),
                ActedBy.of(row),
                row.getBoolean("deputy") ? seen(plan, section) : null);
    }

    private List<MeasureWord> measureWords(long plan, @Nullable String section) {
        return sql.sql(
                        """
                        select * from prevention_measure_word
                        where plan = :plan and section is not distinct from :section order by number""")
                .param("plan", plan)
                .param("section", section)
                .query((row, n) -> new MeasureWord(
                        row.getInt("number"),
                        PlanDecision.Outcome.valueOf(row.getString("outcome")),
                        CaseText.of(row.getString("reason"))))
                .list();
    }

    private @Nullable PlanSeen seen(long plan, @Nullable String section) {
        return sql.sql("select * from prevention_seen where plan = :plan and section is not distinct from :section")
                .param("plan", plan)
                .param("section", section)
                .query((row, n) -> new PlanSeen(DbTime.required(row, "recorded_at"), ActedBy.of(row)))
                .optional()
                .orElse(null);
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
                        word(row, "kind", MeasureKind.class),
                        row.getBoolean("guided_by_chief"),
                        new CaseText(row.getString("doer")),
                        word(row, "doer_post", MeasurePost.class),
                        row.getObject("due", LocalDate.class),
                        CaseText.of(row.getString("recurring")),
                        List.of((Integer[]) row.getArray("instructions").getArray()),
                        CaseText.of(row.getString("evidence_expected")),
                        word(row, "verifier", MeasurePost.class),
                        row.getObject("already_done_on", LocalDate.class),
                        weighing(row),
                        row.getObject("origin", Integer.class),
                        row.getObject("follows", Integer.class),
                        done(row)))
                .list();
    }

    private static Map<String, @Nullable Object> weighing(MeasureWeighing weighing) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("effect", value(weighing.effect()));
        parameters.put("burdenOf", value(weighing.burdenOf()));
        parameters.put("minutes", weighing.minutesPerDay());
        parameters.put("facilityAnswer", word(weighing.facilityAnswer()));
        parameters.put("facilityComment", value(weighing.facilityComment()));
        parameters.put("feasibility", word(weighing.feasibility()));
        parameters.put("feasibleFrom", weighing.feasibleFrom());
        parameters.put("feasibilityComment", value(weighing.feasibilityComment()));
        parameters.put("alternatives", value(weighing.alternatives()));
        return parameters;
    }

    private static MeasureWeighing weighing(ResultSet row) throws SQLException {
        return new MeasureWeighing(
                CaseText.of(row.getString("effect")),
                CaseText.of(row.getString("burden_of")),
                row.getObject("minutes_per_day", Integer.class),
                word(row, "facility_answer", FacilityAnswer.class),
                CaseText.of(row.getString("facility_comment")),
                word(row, "feasibility", Feasibility.class),
                row.getObject("feasible_from", LocalDate.class),
                CaseText.of(row.getString("feasibility_comment")),
                CaseText.of(row.getString("alternatives")));
    }

    private static @Nullable String word(@Nullable Enum<?> word) {
        return word == null ? null : word.name();
    }

    private static <W extends Enum<W>> @Nullable W word(ResultSet row, String column, Class<W> words)
            throws SQLException {
        var word = row.getString(column);
        return word == null ? null : Enum.valueOf(words, word);
    }

    private static @Nullable MeasureDone done(ResultSet row) throws SQLException {
        var on = row.getObject("done_on", LocalDate.class);
        return on == null ? null : new MeasureDone(on, new CaseText(row.getString("shown_by")), ActedBy.of(row));
    }

    private static @Nullable String value(@Nullable CaseText text) {
        return text == null ? null : text.value();
    }
}
