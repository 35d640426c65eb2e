package jp.todoke.council;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** It was decided whether and how the council is told. */
public record CouncilReportDecided(IncidentId incident, ReportDecision.Manner manner) implements DomainEvent {

    @Override
    public String detail() {
        return manner.name();
    }
}
