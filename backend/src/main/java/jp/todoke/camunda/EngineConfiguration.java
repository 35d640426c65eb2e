package jp.todoke.camunda;

import java.util.List;
import jp.todoke.process.StepListener;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.jobexecutor.CallerRunsRejectedJobsHandler;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** How the engine works here; connection, schema and job executor stand in {@code application.yaml}. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    @Order(0)
    ProcessEnginePlugin houseRules(ListableBeanFactory beans, ObjectProvider<StepListener> listeners) {
        return new AbstractProcessEnginePlugin() {

            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setBeans(new StepBeans(beans));
                engine.setCustomPreBPMNParseListeners(List.of(new StepBridge(listeners)));
                engine.setCmmnEnabled(false);
                engine.setFailedJobRetryTimeCycle("R3/PT1M");
                engine.setHistoryEventHandler(new LeanHistory());
                engine.setJobExecutorAcquireByDueDate(true);
                cleanHistoryAtNight(engine);
            }

            /**
             * Who takes due timers and finds all hands full does one himself, instead of asking again and again for a
             * single one.
             */
            @Override
            public void postInit(ProcessEngineConfigurationImpl engine) {
                engine.getJobExecutor().setRejectedJobsHandler(new CallerRunsRejectedJobsHandler());
            }

            @Override
            public void postProcessEngineBuild(ProcessEngine engine) {
                Diagrams.deploy(engine.getRepositoryService());
            }
        };
    }

    /** Without a window the engine never cleans. What goes is decided by the diagrams' time to live. */
    private static void cleanHistoryAtNight(ProcessEngineConfigurationImpl engine) {
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_END);
        engine.setHistoryCleanupStrategy(ProcessEngineConfigurationImpl.HISTORY_CLEANUP_STRATEGY_REMOVAL_TIME_BASED);
        engine.setHistoryCleanupBatchWindowStartTime("02:00");
        engine.setHistoryCleanupBatchWindowEndTime("04:00");
    }
}
