package jp.todoke.notification;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** A duty arose late, so that telling the persons concerned began again. */
public record NotificationResumed(IncidentId incident) implements DomainEvent {}
