package jp.todoke;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.ApplicationContext;

/** The job executor of an office, which sleeps in tests: see {@link EngineTime} and {@link DueTimers}. */
public final class JobExecutors {

    private JobExecutors() {}

    public static JobExecutor of(ApplicationContext office) {
        var engine = office.getBean(ProcessEngine.class).getProcessEngineConfiguration();
        return ((ProcessEngineConfigurationImpl) engine).getJobExecutor();
    }

    /** Runs the act while the executor is awake. */
    public static void awake(ApplicationContext office, Runnable act) {
        var executor = of(office);
        executor.start();
        try {
            act.run();
        } finally {
            executor.shutdown();
        }
    }
}
