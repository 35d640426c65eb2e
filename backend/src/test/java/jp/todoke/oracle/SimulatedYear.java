package jp.todoke.oracle;

import static jp.todoke.identity.As.acting;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.todoke.TrackOffice;
import jp.todoke.incident.FirstReport;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.Malice;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.PersonGroup;
import jp.todoke.process.OpenSteps;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lives through a year at speed: the clock goes from one moment at which something is due to the next; timers ring by themselves,
 * people act or are silent as chance has it. After each moment every running clock is counted anew by the oracle. It remembers
 * nothing but the book: killed and started again, it goes on.
 */
final class SimulatedYear {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    /** The engine's clock is kept in whole milliseconds. */
    private static final Duration ENGINE_MAY_LAG = Duration.ofMillis(5);
    private static final Instant LAST_MOMENT = Instant.parse("2028-03-31T00:00:00Z");

    private final ApplicationContext office;
    private final SettableClock clock;
    private final JdbcClient sql;
    private final ManagementService timers;
    private final StepActs acts;
    private final ClockActs clockActs;
    private final Silences silences;
    private final DueDates dueDates = new DueDates();
    private final Book book;
    private final Whim whim;
    private final List<PlannedCase> planned;
    private final Map<IncidentId, PlannedCase> cases = new HashMap<>();
    private final Map<Integer, IncidentId> numbers = new HashMap<>();
    private final Set<Integer> remembered = new HashSet<>();
    private final Map<Long, SeenClock> running = new HashMap<>();
    private final Map<Long, List<DueDates.Ring>> rings = new HashMap<>();

    SimulatedYear(ApplicationContext office, Book book, int cases, long seed) throws IOException {
        this.office = office;
        this.clock = office.getBean(SettableClock.class);
        this.sql = office.getBean(JdbcClient.class);
        this.timers = office.getBean(ManagementService.class);
        this.book = book;
        this.whim = new Whim(seed);
        var door = new Door(new TrackOffice(office));
        this.acts = new StepActs(door);
        this.clockActs = new ClockActs(door, whim);
        this.silences = new Silences(whim);
        this.planned = PlannedCase.all(whim, cases);
        for (var seen : book.clocks()) {
            remember(seen);
        }
    }

    /** From the book's moment until nothing runs any more. */
    void live() throws Exception {
        var moment = book.now().orElseGet(() -> instant(planned.stream().map(PlannedCase::reported).min(LocalDateTime::compareTo).orElseThrow()));
        while (moment.isBefore(LAST_MOMENT)) {
            book.now(moment);
            clock.set(moment.plus(ENGINE_MAY_LAG));
            timersAct();
            report(moment);
            act(moment);
            remember(moment);
            timersAct();
            look(moment);
            var next = next(moment);
            if (next.isEmpty()) {
                return;
            }
            moment = next.get();
        }
        book.fault("the year does not end");
    }

    /** Until no timer is due any more: they act by themselves, a dead program's once its hold on them ends. */
    private void timersAct() throws Exception {
        var patience = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (timers.createJobQuery().timers().executable().count() > 0) {
            if (System.nanoTime() > patience) {
                book.fault(clock.instant() + ": timers that do not act");
                return;
            }
            Thread.sleep(5);
        }
    }

    private void report(Instant moment) throws Exception {
        for (var plan : planned) {
            if (!numbers.containsKey(plan.index()) && !instant(plan.reported()).isAfter(moment)) {
                var report = new FirstReport(new FirstReport.Noticed(instant(plan.noticed()), false, false),
                        new FirstReport.What(IncidentKind.LOSS, MediumKind.SD_CARD, "カードが見当たらない"),
                        new FirstReport.Whose(List.of(PersonGroup.CHILDREN), "写真"), new FirstReport.Persons(22, 46, false),
                        new FirstReport.Place("事務室", null, false), Malice.NO, null);
                var number = acting(sql, plan.place().reporter, () -> office.getBean(Incidents.class).report(report, plan.key()).receipt().number());
                cases.put(number, plan);
                numbers.put(plan.index(), number);
            }
        }
    }

    private void act(Instant moment) throws Exception {
        for (var task : openTasks()) {
            if (!silences.actsAt(task).isAfter(moment)) {
                var refused = acts.does(task.incident(), task.planned(), task.step(), task.part(), whim);
                if (refused.contains("work-still-open")) {
                    silences.comesBack(task, moment.plus(Duration.ofDays(1)));
                } else if (!refused.isEmpty()) {
                    book.fault(moment + " " + task.incident() + " " + refused);
                    silences.gaveUp(task);
                }
            }
        }
        for (var seen : List.copyOf(running.values())) {
            if (clockActs.has(seen) && !silences.actsAt(seen).isAfter(moment)) {
                var refused = clockActs.does(numbers.get(seen.planned()), planned.get(seen.planned()), seen);
                if (!refused.isEmpty()) {
                    book.fault(moment + " " + refused);
                    silences.gaveUp(seen);
                }
            }
        }
    }

    /** Somebody remembers having known before. */
    private void remember(Instant moment) throws Exception {
        for (var each : Map.copyOf(cases).entrySet()) {
            var plan = each.getValue();
            if (plan.remembered() != null && !instant(plan.remembered()).isAfter(moment) && remembered.add(plan.index())) {
                var refused = acts.remembers(each.getKey(), plan);
                if (!refused.isEmpty()) {
                    book.fault(moment + " " + refused);
                }
            }
        }
    }

    /** An open step of a case, waiting since then. */
    record Task(IncidentId incident, PlannedCase planned, Step step, String part, Instant since) {}

    private List<Task> openTasks() {
        return sql.sql("select incident, step, part, since from worklist_task").query((row, n) -> {
            var incident = new IncidentId(row.getString("incident"));
            return new Task(incident, cases.get(incident), Step.ofKey(row.getString("step")), row.getString("part"), row.getObject("since", OffsetDateTime.class).toInstant());
        }).list().stream().filter(task -> task.planned() != null).toList();
    }

    /** Sees which clocks stand how, writes down what changed, and counts the changed ones anew. */
    private void look(Instant moment) throws IOException {
        var stand = sql.sql("select c.*, r.condition from clock c join clock_rule r on r.id = c.rule where c.state in ('RUNNING', 'PROVISIONAL') order by c.id").query((row, n) -> new SeenClock(moment, row.getLong("id"), false,
                cases.get(new IncidentId(row.getString("incident"))).index(), row.getString("clock_key"), row.getString("condition"), row.getString("part"), row.getString("doer_role"),
                instant(row.getObject("basis_at", OffsetDateTime.class)), instant(row.getObject("runs_from", OffsetDateTime.class)),
                instant(row.getObject("rings_from", OffsetDateTime.class)), instant(row.getObject("limit_at", OffsetDateTime.class)))).list();
        var gone = new HashSet<>(running.keySet());
        for (var seen : stand) {
            gone.remove(seen.clock());
            var before = running.get(seen.clock());
            if (before == null || !before.same(seen)) {
                book.saw(seen);
                remember(seen);
                count(seen);
            }
        }
        for (var clock : gone) {
            var stopped = running.get(clock).stoppedAt(moment);
            book.saw(stopped);
            remember(stopped);
        }
    }

    private void count(SeenClock seen) throws IOException {
        var wrongful = planned.get(seen.planned()).outcome() == PlannedCase.Outcome.WRONGFUL && judged(seen);
        var counted = dueDates.limit(seen, wrongful);
        if (counted.isPresent() && !counted.get().truncatedTo(ChronoUnit.MILLIS).equals(seen.limit())) {
            book.fault(seen.seenAt() + " " + seen.key() + " clock " + seen.clock() + " stands at " + seen.limit() + " and is counted " + counted.get());
        }
    }

    private boolean judged(SeenClock seen) {
        return sql.sql("select count(*) from authority_duty where incident = :incident").param("incident", numbers.get(seen.planned()).value()).query(Integer.class).single() > 0;
    }

    private void remember(SeenClock seen) {
        if (seen.stopped()) {
            running.remove(seen.clock());
            rings.remove(seen.clock());
        } else {
            running.put(seen.clock(), seen);
            rings.put(seen.clock(), dueDates.rings(seen));
        }
    }

    private Optional<Instant> next(Instant moment) throws IOException {
        var moments = new ArrayList<Instant>();
        planned.stream().filter(plan -> !numbers.containsKey(plan.index())).forEach(plan -> moments.add(instant(plan.reported())));
        planned.stream().filter(plan -> plan.remembered() != null).forEach(plan -> moments.add(instant(plan.remembered())));
        openTasks().forEach(task -> moments.add(silences.actsAt(task)));
        running.values().stream().filter(clockActs::has).forEach(seen -> moments.add(silences.actsAt(seen)));
        rings.values().forEach(each -> each.stream().map(DueDates.Ring::at).filter(at -> at.isAfter(moment)).findFirst().ifPresent(moments::add));
        var next = moments.stream().filter(at -> at.isAfter(moment)).min(Instant::compareTo);
        if (openTasks().isEmpty() && numbers.size() == planned.size() && running.values().stream().noneMatch(clockActs::has)) {
            return Optional.empty();
        }
        return next;
    }

    /** How many clocks have not exactly one timer while they run, or one although they do not. */
    int broken() {
        var steps = office.getBean(OpenSteps.class);
        var open = sql.sql("select 'clock-' || id from clock where state in ('RUNNING', 'PROVISIONAL')").query(String.class).set();
        var timed = new HashSet<>(steps.runningClocks());
        var broken = new HashSet<>(steps.clocksWithoutOneTimer());
        open.stream().filter(id -> !timed.contains(id)).forEach(broken::add);
        timed.stream().filter(id -> !open.contains(id)).forEach(broken::add);
        return broken.size();
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(JAPAN).toInstant();
    }
}
