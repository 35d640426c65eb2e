package jp.todoke.camunda;

import java.util.List;
import jp.todoke.process.OpenStep;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** A case, or one diagram of it, that a test plays through. */
record RunningCase(Office office, IncidentId incident, @Nullable PartId part) {

    String key() {
        return new BusinessKey(incident, part).value();
    }

    /** Does steps of this part one after the other, each in a transaction of its own. */
    RunningCase does(Step... steps) {
        for (var step : steps) {
            if (step == Step.DRAFT_PLAN && !open().contains(step)) {
                office.inTransaction(() -> office.process.chiefReceived(incident));
            }
            office.inTransaction(() -> office.process.stepDone(incident, part, step));
        }
        return this;
    }

    /** The same case seen from one of its parts. */
    RunningCase at(String otherPart) {
        return new RunningCase(office, incident, new PartId(otherPart));
    }

    /** What waits in the whole case. */
    List<Step> open() {
        return office.openSteps.of(incident).stream().map(OpenStep::step).toList();
    }

    /** The end event of the process with this key, or null while it runs. */
    @Nullable
    String end() {
        return office.history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(key())
                .rootProcessInstances()
                .singleResult()
                .getEndActivityId();
    }

    /** How many processes and parts of processes the engine still holds for this case. */
    long left() {
        return office.runtime
                .createProcessInstanceQuery()
                .variableValueEquals(BusinessKey.INCIDENT, incident.value())
                .count();
    }
}
