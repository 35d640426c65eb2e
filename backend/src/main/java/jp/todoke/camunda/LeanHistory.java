package jp.todoke.camunda;

import java.util.List;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricJobLogEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

/**
 * Leaves out of the engine's history which ways a clock's process went and with which ids: the evidence of a rung is
 * the domain's row, and the clocks of a case would write more than the rest of it. That the process ran and its failed
 * timers are kept.
 */
class LeanHistory implements HistoryEventHandler {

    private final HistoryEventHandler rows = new DbHistoryEventHandler();

    @Override
    public void handleEvent(HistoryEvent event) {
        if (!ofAClocksWay(event)) {
            rows.handleEvent(event);
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    /** A timer's log is kept where it failed: the page of failed steps reads it. */
    private static boolean ofAClocksWay(HistoryEvent event) {
        return ClockTimers.PROCESS.equals(event.getProcessDefinitionKey())
                && (event instanceof HistoricActivityInstanceEventEntity
                        || event instanceof HistoricVariableUpdateEventEntity
                        || event instanceof HistoricJobLogEvent && !event.isEventOfType(HistoryEventTypes.JOB_FAIL));
    }
}
