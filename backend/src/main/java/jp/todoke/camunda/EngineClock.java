package jp.todoke.camunda;

import java.time.Clock;
import jp.todoke.shared.SettableClock;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Keeps the engine on the application's clock; only the clock of tests ever differs from the machine's. */
@Component
class EngineClock {

    EngineClock(Clock clock, ProcessEngine engine) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        if (clock instanceof SettableClock settable) {
            settable.follow(offset -> {
                ClockUtil.offset(offset.toMillis());
                configuration.getJobExecutor().jobWasAdded();
            });
        }
    }
}
