package jp.todoke.cause;

import java.time.Instant;
import jp.todoke.calendar.ToldTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * 聞き取りの記録: when the {@code person} was heard by the {@code hearer}, and what was said. It stays inside the office.
 *
 * @param withdrawal null while it counts
 */
public record Hearing(
        long id,
        ToldTime time,
        CaseText person,
        CaseText hearer,
        CaseText words,
        ActedBy by,
        Instant recordedAt,
        @Nullable HearingWithdrawal withdrawal) {

    /** 取消し: why it counts no more, and who said so when. */
    public record HearingWithdrawal(CaseText reason, ActedBy by, Instant at) {}

    /** Somebody was heard; the history says no more. */
    public record HearingRecorded(IncidentId incident) implements DomainEvent {}

    /** A hearing counts no more; the history says no more. */
    public record HearingWithdrawn(IncidentId incident) implements DomainEvent {}
}
