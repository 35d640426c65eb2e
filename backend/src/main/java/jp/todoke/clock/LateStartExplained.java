package jp.todoke.clock;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** Why a case was entered after its limits was written down. */
public record LateStartExplained(IncidentId incident) implements DomainEvent {}
