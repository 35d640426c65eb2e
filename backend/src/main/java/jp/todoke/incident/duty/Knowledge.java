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
 * {@code corrects} names the entry it stands in for, {@code correctedBy} the one that stands in for it.
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
        Instant recordedAt,
        @Nullable Long corrects,
        @Nullable Long correctedBy) {

    Basis basis() {
        return new Basis(knownAt, id);
    }

    /** Whether the body's duty can count from it. */
    public boolean ofBody() {
        return employer == Employer.BODY;
    }

    /** Whether nothing stands in for it. */
    public boolean holds() {
        return correctedBy == null;
    }

    /** The same, to be entered in another case: as it was told, and limits count from the same instant. */
    public NewKnowledge toEnterAgain() {
        return new NewKnowledge(
                knower.value(), employer, known, known.earliest() == null ? knownAt : null, of, CaseText.orNull(note));
    }

    /** The same entry, if it were of that employer's people and that moment. */
    Knowledge as(Employer other, Instant at) {
        return new Knowledge(id, knower, other, at, known, of, note, recordedBy, recordedAt, corrects, correctedBy);
    }

    /** It was written down that somebody knew. */
    public record KnowledgeRecorded(IncidentId incident, Employer employer) implements DomainEvent {

        @Override
        public String detail() {
            return employer.name();
        }
    }
}
