package jp.todoke.incident;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** Somebody of the secretariat opened the case for the first time. */
public record SecretariatOpened(IncidentId incident) implements DomainEvent {}
