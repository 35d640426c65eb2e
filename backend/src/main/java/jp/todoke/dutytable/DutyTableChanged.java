package jp.todoke.dutytable;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/** The table of duties was changed, or was to be; {@code detail} is the day from which it counts. */
public sealed interface DutyTableChanged extends DomainEvent {

    @Override
    default @Nullable IncidentId incident() {
        return null;
    }

    /** Waits for the second person. */
    record DutyTableProposed(String detail) implements DutyTableChanged {}

    record DutyTableAdopted(String detail) implements DutyTableChanged {}

    record DutyTableRejected(String detail) implements DutyTableChanged {}

    /** Taken back before its day. */
    record DutyTableWithdrawn(String detail) implements DutyTableChanged {}
}
