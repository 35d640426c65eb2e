package jp.todoke.worklist;

import jp.todoke.process.Step;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** A task has come into other hands. */
public sealed interface TaskHanded extends DomainEvent {

    Step step();

    @Nullable
    PartId part();

    @Override
    default String detail() {
        return step().key() + (part() == null ? "" : " " + part());
    }

    record TaskTaken(IncidentId incident, @Nullable PartId part, Step step) implements TaskHanded {}

    record TaskGivenBack(IncidentId incident, @Nullable PartId part, Step step) implements TaskHanded {}

    /** Taken over from the colleague who had it. */
    record TaskTakenOver(IncidentId incident, @Nullable PartId part, Step step, long from) implements TaskHanded {

        @Override
        public String detail() {
            return TaskHanded.super.detail() + " account-" + from;
        }
    }

    /** Moved to another post, because somebody became a party or is one no more. */
    record TaskMoved(IncidentId incident, @Nullable PartId part, Step step, String toUnit) implements TaskHanded {

        @Override
        public String detail() {
            return TaskHanded.super.detail() + " " + toUnit;
        }
    }
}
