package jp.todoke.batch;

import jp.todoke.incident.Incident;
import jp.todoke.shared.IncidentId;

/** A case of the period that is not in the list, of those that its reader sees. */
public record LeftOutCase(IncidentId incident, LeftOut reason) {

    /** 平成24年度第1号 */
    String caseNumber() {
        return Incident.label(incident);
    }
}
