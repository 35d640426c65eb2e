package jp.todoke.incident.duty;

import jp.todoke.incident.Employer;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** It was written down that somebody knew. */
public record KnowledgeRecorded(IncidentId incident, Employer employer) implements DomainEvent {

    @Override
    public String detail() {
        return employer.name();
    }
}
