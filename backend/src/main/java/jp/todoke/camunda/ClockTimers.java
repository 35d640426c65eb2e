package jp.todoke.camunda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.todoke.process.ClockTimer;
import jp.todoke.process.DueTimer;
import jp.todoke.shared.PartId;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.util.ImmutablePair;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;

/**
 * The clocks' processes with their timers. The ids of all of them are asked for each time; of which clock a process is
 * and of which process a timer never changes, so it is asked once and kept: a hundred thousand clocks are looked at in
 * a second.
 */
final class ClockTimers {

    static final String PROCESS = "ClockProcess";
    private static final int PORTION = 1_000;

    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final CommandExecutor commands;
    private final Map<String, String> clockOfProcess = new HashMap<>();
    private final Map<String, String> processOfTimer = new HashMap<>();

    ClockTimers(ProcessEngine engine) {
        runtime = engine.getRuntimeService();
        jobs = engine.getManagementService();
        commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
    }

    /** Of all clocks. */
    synchronized List<ClockTimer> all() {
        keep(clockOfProcess, ids(processes()), this::clocksOf);
        keep(processOfTimer, ids(timers()), this::processesOf);
        var numbers = new HashMap<String, Integer>();
        processOfTimer.values().forEach(process -> numbers.merge(process, 1, Integer::sum));
        return clockOfProcess.entrySet().stream()
                .map(process -> new ClockTimer(process.getValue(), numbers.getOrDefault(process.getKey(), 0)))
                .toList();
    }

    /** Of one clock. */
    List<ClockTimer> of(PartId clock) {
        return processes().processInstanceBusinessKey(clock.value()).list().stream()
                .map(process -> new ClockTimer(clock.value(), (int)
                        timers().processInstanceId(process.getId()).count()))
                .toList();
    }

    /** Those of all clocks that were due before {@code now}. */
    List<DueTimer> due(Instant now) {
        var due = timers().duedateLowerThan(Date.from(now)).list();
        var clocks = new HashMap<String, String>();
        portions(due.stream().map(Job::getProcessInstanceId).toList())
                .forEach(portion -> clocks.putAll(clocksOf(portion)));
        return due.stream()
                .filter(job -> clocks.containsKey(job.getProcessInstanceId()))
                .map(job -> new DueTimer(
                        clocks.get(job.getProcessInstanceId()), job.getDuedate().toInstant()))
                .toList();
    }

    private ProcessInstanceQuery processes() {
        return runtime.createProcessInstanceQuery().processDefinitionKey(PROCESS);
    }

    private JobQuery timers() {
        return jobs.createJobQuery().processDefinitionKey(PROCESS).timers();
    }

    /**
     * Without its row the engine gives a timer's id only beside that of its deployment, and both inside a command only.
     */
    private List<String> ids(Query<?, ?> query) {
        return commands.execute(command -> ((AbstractQuery<?, ?>) query).listDeploymentIdMappings()).stream()
                .map(ImmutablePair::getRight)
                .toList();
    }

    private Map<String, String> clocksOf(Set<String> processes) {
        return processes().processInstanceIds(processes).list().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private Map<String, String> processesOf(Set<String> timers) {
        return timers().jobIds(timers).list().stream().collect(Collectors.toMap(Job::getId, Job::getProcessInstanceId));
    }

    /** Forgets what is there no longer, and asks for what is new. */
    private static void keep(
            Map<String, String> known, Collection<String> ids, Function<Set<String>, Map<String, String>> asked) {
        known.keySet().retainAll(new HashSet<>(ids));
        portions(ids.stream().filter(id -> !known.containsKey(id)).toList())
                .forEach(portion -> known.putAll(asked.apply(portion)));
    }

    /** A query takes so many ids, and a hundred thousand rows never lie in memory at once. */
    private static List<Set<String>> portions(List<String> ids) {
        var portions = new ArrayList<Set<String>>();
        for (int from = 0; from < ids.size(); from += PORTION) {
            portions.add(new HashSet<>(ids.subList(from, Math.min(from + PORTION, ids.size()))));
        }
        return portions;
    }
}
