package jp.todoke.incident.extent;

import jp.todoke.incident.IncidentKind;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/** The kind of incident, or what was told beside it, turned out otherwise than the first report said. */
public record NatureRecorded(
        IncidentId incident, IncidentKind kind, Malice malice, @Nullable Danger danger, @Nullable MyNumber myNumber)
        implements DomainEvent {

    @Override
    public String detail() {
        return kind + " " + malice + (danger == null ? "" : " DANGER_" + danger)
                + (myNumber == null ? "" : " MY_NUMBER_" + myNumber);
    }
}
