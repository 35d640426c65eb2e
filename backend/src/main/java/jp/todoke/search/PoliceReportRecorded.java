package jp.todoke.search;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;

/** A report to the police was recorded, corrected or struck out. */
public record PoliceReportRecorded(IncidentId incident, PartId part, PoliceReportKind kind) implements DomainEvent {

    @Override
    public String detail() {
        return part + " " + kind;
    }
}
