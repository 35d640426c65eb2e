package jp.todoke.authority;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;

/** A report to the commission was filed. */
public record ReportFiled(IncidentId incident, PartId duty, Filing.Kind kind) implements DomainEvent {

    @Override
    public String detail() {
        return duty + " " + kind;
    }
}
