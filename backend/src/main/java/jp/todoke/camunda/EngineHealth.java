package jp.todoke.camunda;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jp.todoke.shared.PromptHealth;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Down while nobody runs the timers, or while a step that was given up waits for the administrator. The engine's
 * starter brings none for Spring Boot 4.
 */
@Component("engineHealthIndicator")
class EngineHealth extends PromptHealth {

    private final ManagementService jobs;
    private final JobExecutor timers;

    EngineHealth(ProcessEngine engine, MeterRegistry metrics) {
        jobs = engine.getManagementService();
        timers = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        Gauge.builder("todoke.steps.failed", this::givenUp).register(metrics);
    }

    @Override
    protected Health look() {
        var givenUp = givenUp();
        var health = timers.isActive() && givenUp == 0 ? Health.up() : Health.down();
        return health.withDetail("timersRun", timers.isActive())
                .withDetail("failedSteps", givenUp)
                .build();
    }

    private long givenUp() {
        return jobs.createJobQuery().noRetriesLeft().count();
    }
}
