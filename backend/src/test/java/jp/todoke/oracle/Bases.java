package jp.todoke.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From when each clock must count: by the facts as they were told, not by the clock's own row. */
final class Bases {

    /** Acts of different kinds lie ten seconds apart. */
    private static final Duration OF_ONE_ACT = Duration.ofSeconds(9);

    private final JdbcClient sql;
    private final List<PlannedCase> planned;
    private final Reopenings reopenings;
    private final Askings askings;
    private final Map<String, LocalDate> meetings = new HashMap<>();
    private final Map<Long, LocalDate> measures = new HashMap<>();
    private final Map<String, Instant> headReports = new HashMap<>();
    private final Map<Long, Optional<Instant>> risen = new HashMap<>();
    private long lastChoice;
    private long lastReport;
    private int extensions;

    Bases(JdbcClient sql, List<PlannedCase> planned, Reopenings reopenings) {
        this.sql = sql;
        this.planned = planned;
        this.reopenings = reopenings;
        this.askings = new Askings(sql);
    }

    /** Reads which meetings were chosen, or chosen again, and which heads reported since it was asked last. */
    void refresh() {
        refreshMeasures();
        sql.sql("select id, incident, meets_on from council_meeting_choice where id > :last order by id")
                .param("last", lastChoice)
                .query(row -> {
                    lastChoice = row.getLong("id");
                    meetings.put(row.getString("incident"), row.getObject("meets_on", LocalDate.class));
                });
        sql.sql("select id, incident, part, starts_at from head_report where id > :last order by id")
                .param("last", lastReport)
                .query(row -> {
                    lastReport = row.getLong("id");
                    headReports.put(
                            row.getString("incident") + "/" + row.getString("part"),
                            row.getObject("starts_at", OffsetDateTime.class).toInstant());
                });
    }

    /** Read anew once another measure was put off. */
    private void refreshMeasures() {
        var now = sql.sql("select count(*) from measure_extension")
                .query(Integer.class)
                .single();
        if (now != extensions) {
            extensions = now;
            measures.clear();
        }
    }

    /** Whether the clock counts from where it must at that moment. */
    boolean right(SeenClock clock, IncidentId incident, Instant moment) {
        var plan = planned.get(clock.planned());
        var reopened = reopened(clock, incident);
        if (reopened.isPresent()) {
            return clock.basis().equals(reopened.get().known());
        }
        return switch (clock.key()) {
            case "SECRETARIAT_TOLD", "PUBLICATION_DECISION", "EXTERNAL_REPORT" ->
                countsFrom(clock, plan.known(moment), plan);
            case "ASSESSMENT" ->
                clock.condition().equals("ASKED_AGAIN")
                        ? startedBy(clock)
                        : countsFrom(clock, plan.known(moment), plan);
            // Of a duty that arose after it was judged not to exist they count from what made it.
            case "PERSON_NOTICE_START", "PERSON_NOTICE_DONE" ->
                countsFrom(clock, plan.known(moment), plan) || countsFrom(clock, plan.dutyKnown(moment), plan);
            case "HEAD_REPORT", "FIRST_SEARCH", "WRITTEN_REPORT" ->
                countsFrom(
                        clock,
                        Place.of(clock.part(), plan) == Place.JOINED
                                ? plan.knownWhereJoined(moment)
                                : plan.known(moment),
                        plan);
            case "PRELIMINARY_REPORT", "FINAL_REPORT" -> countsFrom(clock, plan.dutyKnown(moment), plan);
            case "PREVENTION_PLAN" ->
                clock.condition().equals("RETURNED") ? startedBy(clock) : countsFrom(clock, plan.known(moment), plan);
            case "ENTRUSTEE_PLAN" -> asDemanded(clock, plan);
            case "PLAN_APPROVAL", "COUNCIL_ASSIGN", "CLOSING_CHECK", "EFFECTIVENESS" -> startedBy(clock);
            case "FOLLOW_UP_ANSWER" -> askings.inTime(clock, incident);
            case "SUCCESSOR" -> askings.owed(clock, incident);
            case "SUPPLEMENT" ->
                clock.condition().equals("DATE_GIVEN")
                        ? clock.basis()
                                .equals(LaterFact.instant(supplementBy(incident).atStartOfDay()))
                        : startedBy(clock);
            case "COUNCIL_PAPER" ->
                clock.basis()
                        .equals(LaterFact.instant(Objects.requireNonNull(meetings.get(incident.value()))
                                .atStartOfDay()));
            case "MEASURE" ->
                clock.basis()
                        .equals(LaterFact.instant(measures.computeIfAbsent(clock.clock(), each -> due(clock, incident))
                                .atStartOfDay()));
            case "CHIEF_RECEIPT" -> clock.basis().equals(reportedUp(clock, incident));
            default -> throw new IllegalStateException("no case of the year has a clock " + clock.key());
        };
    }

    /**
     * What reopened the case, where the clock began because of it: with the reopening itself, or with a duty that arose
     * when the case was judged again.
     */
    Optional<Reopenings.Reopening> reopened(SeenClock clock, IncidentId incident) {
        return reopenings.of(incident, clock.started()).filter(reopening -> {
            var judged = reopening.needed().contains(Reopenings.Again.ASSESSMENT);
            return switch (clock.key()) {
                case "PUBLICATION_DECISION" -> true;
                case "PRELIMINARY_REPORT", "FINAL_REPORT" -> judged;
                case "PERSON_NOTICE_START", "PERSON_NOTICE_DONE" ->
                    judged || reopening.needed().contains(Reopenings.Again.NOTIFICATION);
                case "ASSESSMENT" -> judged && ofOneAct(reopening.at(), clock.started());
                default -> false;
            };
        });
    }

    /** It counts from what was told, or from the arrival of the report by which the city knew. */
    private static boolean countsFrom(SeenClock clock, Instant known, PlannedCase plan) {
        return clock.basis().equals(known)
                || plan.place() == Place.CONTRACTOR
                        && known.equals(plan.reportedAt())
                        && ofOneAct(known, clock.basis());
    }

    /** From the demand, or by the day until which the plan was asked for. */
    private static boolean asDemanded(SeenClock clock, PlannedCase plan) {
        var demand = plan.fact(LaterFact.Kind.PLAN_DEMANDED, Instant.MAX).orElseThrow();
        return demand.about() == null
                ? clock.condition().equals("ALWAYS") && clock.basis().equals(demand.toldAt())
                : clock.condition().equals("DATE_GIVEN") && clock.basis().equals(demand.knewAt());
    }

    /** It counts from the act that started it. */
    private static boolean startedBy(SeenClock clock) {
        return ofOneAct(clock.basis(), clock.started());
    }

    private static boolean ofOneAct(Instant first, Instant second) {
        return !first.isAfter(second) && Duration.between(first, second).compareTo(OF_ONE_ACT) < 0;
    }

    private LocalDate supplementBy(IncidentId incident) {
        return sql.sql("select supplement_by from authority_filing where incident = :incident order by id desc limit 1")
                .param("incident", incident.value())
                .query(LocalDate.class)
                .single();
    }

    /** The head's report or the automatic one, whichever was earlier. */
    private Instant reportedUp(SeenClock clock, IncidentId incident) {
        var byItself = risen.computeIfAbsent(clock.clock(), each -> sql.sql(
                        "select went_up_at from head_silent where incident = :incident and part = :part")
                .param("incident", incident.value())
                .param("part", clock.part())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant));
        return Stream.concat(
                        byItself.stream(), Stream.ofNullable(headReports.get(incident.value() + "/" + clock.part())))
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private LocalDate due(SeenClock clock, IncidentId incident) {
        return sql.sql(
                        """
                select coalesce(
                    (select said.due from (
                        select v.work, v.due, v.recorded_at from measure_verification v
                            where v.due is not null and v.recorded_at <= :started
                        union all select e.work, e.due, e.recorded_at from measure_extension e) said
                        join measure_work w on w.id = said.work
                        where w.incident = p.incident and w.number = m.number
                        order by said.recorded_at desc limit 1),
                    m.due)
                from prevention_measure m join prevention_plan p on p.id = m.plan join prevention_decision d on d.plan = p.id and d.outcome = 'APPROVED'
                where p.incident = :incident and m.number = :number""")
                .param("incident", incident.value())
                .param("started", DbTime.of(clock.started()))
                .param(
                        "number",
                        Integer.parseInt(Objects.requireNonNull(clock.part()).substring("measure-".length())))
                .query(LocalDate.class)
                .single();
    }
}
