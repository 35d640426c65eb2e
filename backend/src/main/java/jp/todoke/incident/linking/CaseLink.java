package jp.todoke.incident.linking;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * That a case belongs together with another one or with an event elsewhere, and why; {@code incident} is the case on
 * whose page it was entered. Taken back it stays, with its {@code removal}.
 */
public record CaseLink(
        long id,
        IncidentId incident,
        LinkKind kind,
        @Nullable IncidentId other,
        @Nullable CaseText elsewhere,
        @Nullable CaseText words,
        CaseText reason,
        ActedBy by,
        Instant at,
        @Nullable Removal removal) {

    /** Why the two do not belong together after all. */
    public record Removal(CaseText reason, ActedBy by, Instant at) {}

    /** Whether it was not taken back. */
    boolean holds() {
        return removal == null;
    }

    /** The case at the other end as seen from one of the two; null for an event elsewhere. */
    @Nullable
    IncidentId otherThan(IncidentId from) {
        return from.equals(other) ? incident : other;
    }

    /** A case was linked with another one, or with an event elsewhere. */
    public record CaseLinked(IncidentId incident, LinkKind kind) implements DomainEvent {

        @Override
        public String detail() {
            return kind.name();
        }
    }

    /** A link was taken back. */
    public record CaseLinkRemoved(IncidentId incident, LinkKind kind) implements DomainEvent {

        @Override
        public String detail() {
            return kind.name();
        }
    }
}
