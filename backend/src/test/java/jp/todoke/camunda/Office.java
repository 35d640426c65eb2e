package jp.todoke.camunda;

import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.MeetingProcess;
import jp.todoke.process.OpenSteps;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where tests begin cases and single diagrams, and ask what became of them. */
class Office {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    final CaseProcess process;
    final MeetingProcess meetings;
    final OpenSteps openSteps;
    final RuntimeService runtime;
    final ManagementService jobs;
    final HistoryService history;
    final JdbcClient sql;
    private final TransactionTemplate transaction;

    Office(
            CaseProcess process,
            MeetingProcess meetings,
            OpenSteps openSteps,
            RuntimeService runtime,
            ManagementService jobs,
            HistoryService history,
            JdbcClient sql,
            PlatformTransactionManager transactions) {
        this.process = process;
        this.meetings = meetings;
        this.openSteps = openSteps;
        this.runtime = runtime;
        this.jobs = jobs;
        this.history = history;
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A number that no other test has. */
    IncidentId number() {
        return IncidentId.of(2012, NUMBER.incrementAndGet());
    }

    /** A whole case from its first report. */
    RunningCase report() {
        var incident = number();
        inTransaction(() -> process.incidentReported(incident));
        return new RunningCase(this, incident, null);
    }

    /** A case in which every track has ended. */
    RunningCase atClosingCheck() {
        return withOnly();
    }

    /** A case in which no other tracks than these are still at work. */
    RunningCase withOnly(Track... working) {
        var loss = report();
        Stream.of(Track.values())
                .filter(track -> !List.of(working).contains(track))
                .forEach(track -> loss.does(track.steps()));
        return loss;
    }

    /** One diagram by itself, begun as its parent would begin it. */
    RunningCase begin(String diagram, @Nullable String part) {
        var begun = new RunningCase(this, number(), part == null ? null : new PartId(part));
        var ids = new HashMap<String, Object>();
        ids.put(BusinessKey.INCIDENT, begun.incident().value());
        if (part != null) {
            ids.put(BusinessKey.PART, part);
        }
        runtime.startProcessInstanceByKey(diagram, begun.key(), ids);
        return begun;
    }

    /** A running clock with an id of its own. */
    PartId startClock() {
        var clock = new PartId("clock-" + NUMBER.incrementAndGet());
        inTransaction(() -> process.clockStarted(number(), clock));
        return clock;
    }

    /** The jobs of the process with this business key. */
    List<Job> jobs(String businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .flatMap(running -> jobs.createJobQuery().processInstanceId(running.getId()).list().stream())
                .toList();
    }

    void inTransaction(Runnable act) {
        transaction.executeWithoutResult(status -> act.run());
    }

    /** Records a fact beside the process, in the caller's transaction. */
    void write(IncidentId incident, String word) {
        sql.sql("insert into diagram_fact (incident, word) values (?, ?)")
                .params(incident.value(), word)
                .update();
    }

    /** The facts of a case that were kept. */
    List<String> facts(IncidentId incident) {
        return sql.sql("select word from diagram_fact where incident = ?")
                .param(incident.value())
                .query(String.class)
                .list();
    }

    /** What the services' row lock does, for cases that have no row here. */
    void lock(String id) {
        sql.sql("select pg_advisory_xact_lock(hashtext(?))")
                .param(id)
                .query((row, n) -> "")
                .single();
    }

    /** True while some transaction waits for another to end. */
    boolean somebodyWaitsForARow() {
        return sql.sql(
                        "select exists (select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database())")
                .query(Boolean.class)
                .single();
    }
}
