package jp.todoke.incident.closing;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** The case is closed. */
public record IncidentClosed(IncidentId incident) implements DomainEvent {}
