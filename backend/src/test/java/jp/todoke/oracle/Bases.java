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
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From when each clock must count: by the facts as they were told, not by the clock's own row. */
final class Bases {

    /** Acts of different kinds lie ten seconds apart. */
    private static final Duration OF_ONE_ACT = Duration.ofSeconds(9);

    private final JdbcClient sql;
    private final List<PlannedCase> planned;
    private final Map<String, LocalDate> meetings = new HashMap<>();
    private final Map<Long, LocalDate> measures = new HashMap<>();
    private final Map<String, Instant> headReports = new HashMap<>();
    private final Map<Long, Optional<Instant>> risen = new HashMap<>();
    private long lastChoice;
    private long lastReport;

    Bases(JdbcClient sql, List<PlannedCase> planned) {
        this.sql = sql;
        this.planned = planned;
    }

    /** Reads which meetings were chosen, or chosen again, and which heads reported since it was asked last. */
    void refresh() {
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

    /** Whether the clock counts from where it must at that moment. */
    boolean right(SeenClock clock, IncidentId incident, Instant moment) {
        var plan = planned.get(clock.planned());
        return switch (clock.key()) {
            case "SECRETARIAT_TOLD", "PUBLICATION_DECISION" -> clock.basis().equals(plan.known(moment));
            case "ASSESSMENT" ->
                clock.condition().equals("ASKED_AGAIN")
                        ? startedBy(clock)
                        : clock.basis().equals(plan.known(moment));
            // Of a duty that arose after it was judged not to exist they count from what made it.
            case "PERSON_NOTICE_START", "PERSON_NOTICE_DONE" ->
                clock.basis().equals(plan.known(moment)) || clock.basis().equals(plan.dutyKnown(moment));
            case "HEAD_REPORT", "FIRST_SEARCH", "WRITTEN_REPORT" ->
                clock.basis()
                        .equals(
                                Place.of(clock.part(), plan) == Place.JOINED
                                        ? plan.knownWhereJoined(moment)
                                        : plan.known(moment));
            case "PRELIMINARY_REPORT", "FINAL_REPORT" -> clock.basis().equals(plan.dutyKnown(moment));
            case "PREVENTION_PLAN" ->
                clock.condition().equals("RETURNED")
                        ? startedBy(clock)
                        : clock.basis().equals(plan.known(moment));
            case "PLAN_APPROVAL", "COUNCIL_ASSIGN", "CLOSING_CHECK", "EFFECTIVENESS" -> startedBy(clock);
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

    /** It counts from the act that started it. */
    private static boolean startedBy(SeenClock clock) {
        return !clock.basis().isAfter(clock.started())
                && Duration.between(clock.basis(), clock.started()).compareTo(OF_ONE_ACT) < 0;
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
                select m.due from prevention_measure m join prevention_plan p on p.id = m.plan join prevention_decision d on d.plan = p.id and d.outcome = 'APPROVED'
                where p.incident = :incident and m.number = :number""")
                .param("incident", incident.value())
                .param(
                        "number",
                        Integer.parseInt(Objects.requireNonNull(clock.part()).substring("measure-".length())))
                .query(LocalDate.class)
                .single();
    }
}
