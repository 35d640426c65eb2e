package jp.todoke.incident.extent;

import jp.todoke.shared.IncidentId;

/** The files of a case, which facts name by their number. */
public interface CaseFiles {

    /** Whether the case has a file of that number that counts. */
    boolean has(IncidentId incident, int number);
}
