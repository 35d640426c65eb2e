package jp.todoke.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * When a unit must be asked whether its measures still run, and from when what takes the place of one that did not hold
 * is owed: by the last days of the reviews and by what was recorded of them, not by the clocks' own rows.
 */
final class Askings {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    /** Acts of different kinds lie ten seconds apart. */
    private static final Duration OF_ONE_ACT = Duration.ofSeconds(9);

    private final JdbcClient sql;
    private final Map<Long, Boolean> judged = new HashMap<>();

    Askings(JdbcClient sql) {
        this.sql = sql;
    }

    /** 09:00 of the day four weeks before the last day of a review, which ends with its limit at 24:00. */
    static Instant asked(Instant reviewLimit) {
        var lastDay =
                LocalDateTime.ofInstant(reviewLimit.minusSeconds(1), JAPAN).toLocalDate();
        return lastDay.minusDays(28).atTime(LocalTime.of(9, 0)).atZone(JAPAN).toInstant();
    }

    /**
     * Whether the unit is asked at the right moment: four weeks before, or with the act that kept the next review back.
     */
    boolean inTime(SeenClock clock, IncidentId incident) {
        return judged.computeIfAbsent(clock.clock(), each -> {
            var before = asked(nextReview(incident));
            return ofOneAct(clock.basis(), clock.started())
                    && !clock.basis().isBefore(before)
                    && (ofOneAct(before, clock.basis())
                            || acts(incident).anyMatch(act -> ofOneAct(act, clock.basis())));
        });
    }

    /** Whether a review that found that a measure does not hold was made when the clock began. */
    boolean owed(SeenClock clock, IncidentId incident) {
        return judged.computeIfAbsent(clock.clock(), each -> times(
                        """
                        select r.recorded_at from prevention_review r
                            join prevention_review_result f on f.plan = r.plan and f.months = r.months
                        where r.incident = :incident and (not f.works or f.still_runs = 'STOPPED')""",
                        incident)
                .anyMatch(review -> review.equals(DbTime.of(clock.basis()).toInstant())));
    }

    private Instant nextReview(IncidentId incident) {
        return times(
                        """
                        select limit_at from clock where incident = :incident and clock_key = 'EFFECTIVENESS'
                            and state = 'RUNNING'""",
                        incident)
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    /** Reviews and decisions on successors: after each the next review may be near already. */
    private Stream<Instant> acts(IncidentId incident) {
        return times(
                """
                select recorded_at from prevention_review where incident = :incident
                union all select d.recorded_at from successor_decision d join successor_proposal p on p.id = d.proposal
                where p.incident = :incident""",
                incident);
    }

    private Stream<Instant> times(String query, IncidentId incident) {
        return sql.sql(query).param("incident", incident.value()).query(OffsetDateTime.class).list().stream()
                .map(OffsetDateTime::toInstant);
    }

    private static boolean ofOneAct(Instant first, Instant second) {
        return !first.isAfter(second) && Duration.between(first, second).compareTo(OF_ONE_ACT) < 0;
    }

    /**
     * What is wrong at the end: a measure that did not hold and has no successor, an answer that met its clock late or
     * in time although its own time says otherwise, a review that left its unit asked.
     */
    List<String> faults() {
        return sql.sql(
                        """
                        select r.incident || ' measure ' || f.measure || ' did not hold and has no successor'
                        from prevention_review r
                            join prevention_review_result f on f.plan = r.plan and f.months = r.months
                        where not f.works and not exists (
                            select 1 from prevention_measure m where m.plan = r.plan and m.follows = f.measure)
                        union all
                        select a.incident || ' answered at ' || a.recorded_at || ', clock ' || c.state
                        from follow_up_answer a
                            left join clock c on c.incident = a.incident and c.clock_key = 'FOLLOW_UP_ANSWER'
                                and c.met_at = a.recorded_at
                                and c.state = case when c.met_at > c.limit_at then 'MET_LATE' else 'MET' end
                        where c.id is null
                        union all
                        select s.incident || ' has a successor without work'
                        from successor_proposal s join prevention_measure m on m.successor = s.id and m.due is not null
                            join prevention_plan p on p.id = m.plan
                            left join measure_work w on w.incident = s.incident and w.plan = p.number
                                and w.number = m.number
                        where w.id is null""")
                .query(String.class)
                .list();
    }

    /** Each kind of what happens to measures and their reviews, with how often it did. */
    Map<String, Integer> kinds() {
        var kinds = new HashMap<String, Integer>();
        Map.of(
                        "measures done in time",
                        "select count(*) from clock where clock_key = 'MEASURE' and state = 'MET'",
                        "measures done late",
                        "select count(*) from clock where clock_key = 'MEASURE' and state = 'MET_LATE'",
                        "measures put off",
                        "select count(*) from measure_extension",
                        "measures returned",
                        "select count(*) from measure_verification where outcome = 'RETURNED'",
                        "units that answered",
                        "select count(*) from follow_up_answer",
                        "units that were silent",
                        "select count(*) from clock where clock_key = 'FOLLOW_UP_ANSWER' and state = 'ENDED'",
                        "reviews in time",
                        "select count(*) from clock where clock_key = 'EFFECTIVENESS' and state = 'MET'",
                        "reviews made late",
                        "select count(*) from clock where clock_key = 'EFFECTIVENESS' and state = 'MET_LATE'",
                        "measures that did not hold",
                        "select count(*) from prevention_review_result where not works",
                        "successors returned",
                        "select count(*) from successor_decision where outcome = 'RETURNED'")
                .forEach((kind, query) ->
                        kinds.put(kind, sql.sql(query).query(Integer.class).single()));
        return kinds;
    }
}
