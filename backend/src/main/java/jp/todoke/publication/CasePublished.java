package jp.todoke.publication;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** The case was published. */
public record CasePublished(IncidentId incident) implements DomainEvent {}
