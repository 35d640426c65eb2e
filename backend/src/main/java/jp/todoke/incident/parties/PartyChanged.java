package jp.todoke.incident.parties;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** Somebody became a party to the case, or is one no more: whose tasks these are has to be found anew. */
public sealed interface PartyChanged extends DomainEvent {

    /** Whom it concerns. */
    long account();

    @Override
    default String detail() {
        return "account-" + account();
    }

    record PartyMarked(IncidentId incident, long account) implements PartyChanged {}

    record PartyFreed(IncidentId incident, long account) implements PartyChanged {}
}
