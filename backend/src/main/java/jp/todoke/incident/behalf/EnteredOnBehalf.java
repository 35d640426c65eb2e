package jp.todoke.incident.behalf;

import jp.todoke.process.Step;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** A step's act was entered for somebody who said or sent it. */
public record EnteredOnBehalf(IncidentId incident, @Nullable PartId part, Step step, OnBehalfMeans means)
        implements DomainEvent {

    @Override
    public String detail() {
        return (part == null ? "" : part + " ") + step.key() + " " + means;
    }
}
