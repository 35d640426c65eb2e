package jp.todoke.camunda;

import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * Business key of a process: the case's number, or {@code number/part} where the process belongs to a part of the case.
 */
record BusinessKey(IncidentId incident, @Nullable PartId part) {

    /** Names of the two variables that a process may hold. */
    static final String INCIDENT = "incidentId";

    static final String PART = "partId";

    /** Reads a key that a process of a case carries. */
    static BusinessKey of(String businessKey) {
        var slash = businessKey.indexOf('/');
        return slash < 0
                ? new BusinessKey(new IncidentId(businessKey), null)
                : new BusinessKey(
                        new IncidentId(businessKey.substring(0, slash)), new PartId(businessKey.substring(slash + 1)));
    }

    String value() {
        return part == null ? incident.value() : incident.value() + "/" + part.value();
    }
}
