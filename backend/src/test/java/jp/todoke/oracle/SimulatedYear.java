package jp.todoke.oracle;

import static jp.todoke.identity.As.acting;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.todoke.PlainSteps;
import jp.todoke.TrackOffice;
import jp.todoke.calendar.SentTime;
import jp.todoke.firstcall.HeardCall;
import jp.todoke.firstcall.HeardCalls;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.extent.Malice;
import jp.todoke.incident.report.Caller;
import jp.todoke.incident.report.CallerKind;
import jp.todoke.incident.report.FirstReport;
import jp.todoke.incident.report.NewCases;
import jp.todoke.incident.report.PersonGroup;
import jp.todoke.incident.report.ReportResult;
import jp.todoke.process.OpenSteps;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lives through a year at speed: the clock goes from one moment at which something is due to the next; timers ring by
 * themselves, people act or are silent as chance has it, remember, and change rules. After each moment every running
 * clock is held against what it must be. It remembers nothing but the book: killed and started again, it goes on.
 */
final class SimulatedYear {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    /** The engine's clock is kept in whole milliseconds. */
    private static final Duration ENGINE_MAY_LAG = Duration.ofMillis(5);

    private static final Instant LAST_MOMENT = Instant.parse("2030-03-31T00:00:00Z");

    private final ApplicationContext office;
    private final SettableClock clock;
    private final JdbcClient sql;
    private final ManagementService timers;
    private final JobExecutor executor;
    private final StepActs acts;
    private final ClockActs clockActs;
    private final LaterActs laterActs;
    private final Reopenings reopenings;
    private final MustRun mustRun;
    private final Contractors contractors;
    private final Administration administration;
    private final Silences silences;
    private final Book book;
    private final List<PlannedCase> planned;
    private final Map<IncidentId, PlannedCase> cases = new HashMap<>();
    private final Map<Integer, IncidentId> numbers = new HashMap<>();
    private final Set<LaterFact> told = Collections.newSetFromMap(new IdentityHashMap<>());
    private final YearClocks clocks;
    private final OpenTasks tasks;
    private LocalDate checked = LocalDate.MIN;

    SimulatedYear(ApplicationContext office, Book book, int cases, long seed) throws Exception {
        this.office = office;
        this.clock = office.getBean(SettableClock.class);
        this.sql = office.getBean(JdbcClient.class);
        this.timers = office.getBean(ManagementService.class);
        this.executor = ((ProcessEngineConfigurationImpl)
                        office.getBean(ProcessEngine.class).getProcessEngineConfiguration())
                .getJobExecutor();
        this.book = book;
        var whim = new Whim(seed);
        var people = new TrackOffice(office);
        var door = new Door(people);
        this.reopenings = new Reopenings(sql, this.cases, whim);
        this.mustRun = new MustRun(sql);
        this.contractors = new Contractors(sql);
        Contractors.enter(office);
        NamedTime.enter(office);
        this.acts = new StepActs(door, new PlainSteps(people), reopenings, whim);
        this.clockActs = new ClockActs(door, whim);
        this.laterActs = new LaterActs(door, new Withdrawals(door, office));
        this.silences = new Silences(whim);
        this.planned = PlannedCase.all(whim, cases);
        this.administration = new Administration(door, planned, whim);
        this.clocks = new YearClocks(
                sql,
                book,
                planned,
                this.cases,
                reopenings,
                whim,
                seen -> clockActs.has(seen) ? silences.actsAt(seen) : Silences.NEVER);
        this.tasks = new OpenTasks(sql, this.cases);
    }

    /** From the book's moment until nothing runs any more. */
    void live() throws Exception {
        var moment = book.now().orElseGet(() -> planned.stream()
                .map(PlannedCase::reportedAt)
                .min(Instant::compareTo)
                .orElseThrow());
        while (moment.isBefore(LAST_MOMENT)) {
            book.now(moment);
            clock.set(moment.plus(ENGINE_MAY_LAG));
            timersAct();
            report(moment);
            refused(moment, administration.act(moment, clocks.running()));
            act(moment);
            tell(moment);
            reopen(moment);
            timersAct();
            clocks.look(moment, numbers);
            lookAround(moment);
            var next = next(moment);
            if (next.isEmpty()) {
                for (var fault : contractors.faults(cases)) {
                    book.fault(fault);
                }
                for (var fault : new ReportsAsBoth(sql).faults()) {
                    book.fault(fault);
                }
                for (var fault : new Askings(sql).faults()) {
                    book.fault(fault);
                }
                return;
            }
            moment = next.get();
        }
        book.fault("the year does not end");
    }

    /**
     * Until no timer is due any more: they act by themselves, a dead program's once its hold on them ends. Whoever
     * takes them up is told that the clock leapt.
     */
    private void timersAct() throws Exception {
        var patience = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (timers.createJobQuery().timers().executable().count() > 0) {
            if (System.nanoTime() > patience) {
                book.fault(clock.instant() + ": timers that do not act");
                return;
            }
            executor.jobWasAdded();
            Thread.sleep(10);
        }
    }

    private void report(Instant moment) throws Exception {
        for (var plan : planned) {
            if (!numbers.containsKey(plan.index()) && !plan.reportedAt().isAfter(moment)) {
                var reported = acting(sql, plan.place().reporter, () -> report(plan));
                var number = reported.receipt().number();
                cases.put(number, plan);
                numbers.put(plan.index(), number);
                if (reported.begun()) {
                    refused(moment, mustRun.fault(number, MustRun.FROM_THE_REPORT_ON));
                }
            }
        }
    }

    /** By whoever noticed, or by whoever is telephoned. */
    private ReportResult report(PlannedCase plan) {
        var report = new FirstReport(
                new FirstReport.Noticed(SentTime.at(plan.noticedAt()), false),
                new FirstReport.What(IncidentKind.LOSS, null, MediumKind.SD_CARD, "カードが見当たらない"),
                new FirstReport.Whose(List.of(PersonGroup.CHILDREN), "写真"),
                new FirstReport.Persons(22, 46, false),
                new FirstReport.Place("事務室", null, false),
                Malice.NO,
                null,
                null,
                null);
        if (plan.place().onBehalf()) {
            var caller = new Caller(CallerKind.UNIT, "小川 進", "業務責任者", plan.place().unit, plan.firstKnown());
            return office.getBean(HeardCalls.class)
                    .hear(
                            new HeardCall(report, caller, null, null, List.of(), List.of(), List.of(), null, null),
                            plan.key());
        }
        return office.getBean(NewCases.class).report(report, plan.key());
    }

    /** Whoever is refused because a colleague's act of the same moment took the step away leaves it at that. */
    private void act(Instant moment) throws Exception {
        for (var task : List.copyOf(tasks.now())) {
            if (!silences.actsAt(task).isAfter(moment)) {
                var refused = acts.does(task);
                if (refused.contains("work-still-open")) {
                    silences.comesBack(task, moment.plus(Duration.ofDays(1)));
                } else if (!refused.isEmpty() && tasks.now().contains(task)) {
                    refused(moment, task.incident() + " " + refused);
                    silences.gaveUp(task);
                }
            }
        }
        for (var seen : clocks.acting(moment)) {
            var refused = clockActs.does(numbers.get(seen.planned()), planned.get(seen.planned()), seen);
            if (!refused.isEmpty()) {
                refused(moment, refused);
                clocks.gaveUp(seen);
            }
        }
    }

    /** What people tell only now. */
    private void tell(Instant moment) throws Exception {
        for (var each : cases.entrySet()) {
            for (var fact : each.getValue().later()) {
                if (!fact.toldAt().isAfter(moment) && told.add(fact)) {
                    refused(moment, laterActs.tell(each.getKey(), each.getValue(), fact));
                }
            }
        }
    }

    /** Closed cases run again, and somebody says to have known of what reopened them, too. */
    private void reopen(Instant moment) throws Exception {
        reopenings.refresh();
        for (var reopening : reopenings.due(moment)) {
            reopenings.begun(reopening);
            refused(moment, laterActs.reopen(reopening));
            refused(moment, mustRun.fault(reopening.incident(), reopening.clocks()));
        }
        for (var reopening : reopenings.alsoTold(moment)) {
            refused(moment, laterActs.alsoKnew(reopening));
        }
    }

    private void refused(Instant moment, String refusal) throws IOException {
        if (!refusal.isEmpty()) {
            book.fault(moment + " " + refusal);
        }
    }

    /** Once a day: everything is read anew, and every clock has its timer. */
    private void lookAround(Instant moment) throws IOException {
        var today = LocalDate.ofInstant(moment, JAPAN);
        if (today.isAfter(checked)) {
            checked = today;
            clocks.forget();
            var broken = broken();
            refused(moment, broken == 0 ? "" : broken + " clocks without exactly one timer, or mended");
        }
    }

    private Optional<Instant> next(Instant moment) {
        var open = tasks.now();
        if (open.isEmpty() && numbers.size() == planned.size() && !clocks.waiting() && !reopenings.waiting()) {
            return Optional.empty();
        }
        var moments = Stream.of(
                planned.stream()
                        .filter(plan -> !numbers.containsKey(plan.index()))
                        .map(PlannedCase::reportedAt),
                planned.stream().flatMap(plan -> plan.later().stream()).map(LaterFact::toldAt),
                open.stream().map(silences::actsAt),
                clocks.next(moment).stream(),
                clocks.running().stream()
                        .filter(seen -> seen.key().equals("EFFECTIVENESS"))
                        .map(seen -> Askings.asked(seen.limit())),
                reopenings.moments(),
                Administration.next(moment).stream());
        return moments.flatMap(each -> each).filter(at -> at.isAfter(moment)).min(Instant::compareTo);
    }

    /**
     * How many clocks have not exactly one timer while they run, or one although they do not, or ever had to be mended
     * by the watchdog.
     */
    int broken() {
        var steps = office.getBean(OpenSteps.class);
        var open = sql.sql("select 'clock-' || id from clock where state in ('RUNNING', 'PROVISIONAL')")
                .query(String.class)
                .set();
        var timed = new HashSet<>(steps.runningClocks());
        var broken = new HashSet<>(steps.clocksWithoutOneTimer());
        open.stream().filter(id -> !timed.contains(id)).forEach(broken::add);
        timed.stream().filter(id -> !open.contains(id)).forEach(broken::add);
        broken.addAll(
                sql.sql("select timer from clock_repair").query(String.class).set());
        return broken.size();
    }
}
