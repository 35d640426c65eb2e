package jp.todoke.incident.parties;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** 申述: what a party says of the case. It is nobody's knowledge and moves no clock. */
public record PartyStatement(long id, CaseText words, ActedBy by, Instant statedAt) {

    /** A party said something. */
    public record PartyStated(IncidentId incident) implements DomainEvent {}
}
