package jp.todoke.incident.duty;

import java.time.Instant;
import jp.todoke.calendar.ToldTime;
import jp.todoke.clock.Basis;
import jp.todoke.incident.Employer;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * An entry of who knew, and since when: {@code known} as it was told, {@code knownAt} the earliest instant that this
 * allows, from which limits count; {@code of} is the duty whose ground was known, null for the case as such.
 */
public record Knowledge(
        long id,
        CaseText knower,
        Employer employer,
        Instant knownAt,
        ToldTime known,
        @Nullable LegalDuty of,
        @Nullable CaseText note,
        CaseText recordedBy,
        Instant recordedAt) {

    Basis basis() {
        return new Basis(knownAt, id);
    }

    /** Whether the body's duty can count from it. */
    public boolean ofBody() {
        return employer == Employer.BODY;
    }

    /** It was written down that somebody knew. */
    public record KnowledgeRecorded(IncidentId incident, Employer employer) implements DomainEvent {

        @Override
        public String detail() {
            return employer.name();
        }
    }
}
