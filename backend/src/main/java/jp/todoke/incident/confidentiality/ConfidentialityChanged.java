package jp.todoke.incident.confidentiality;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** Other people know of the case from now on: whose tasks these are has to be found anew. */
public sealed interface ConfidentialityChanged extends DomainEvent {

    record CaseMadeConfidential(IncidentId incident) implements ConfidentialityChanged {}

    record HandlersChanged(IncidentId incident) implements ConfidentialityChanged {}

    record ConfidentialityLifted(IncidentId incident) implements ConfidentialityChanged {}
}
