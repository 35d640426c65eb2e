package jp.todoke.cause;

import java.time.Instant;
import jp.todoke.calendar.ToldTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** 聞き取りの記録: when the {@code person} was heard by the {@code hearer}, and what was said. It stays inside the office. */
public record Hearing(
        long id, ToldTime time, CaseText person, CaseText hearer, CaseText words, ActedBy by, Instant recordedAt) {

    /** Somebody was heard; the history says no more. */
    public record HearingRecorded(IncidentId incident) implements DomainEvent {}
}
