package jp.todoke.firstcall;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** A first report was heard on the telephone and written down for the caller. */
public record CallHeard(IncidentId incident, String detail) implements DomainEvent {}
