package jp.todoke.incident;

import java.time.Instant;
import java.util.List;
import jp.todoke.shared.IncidentId;

/** What was said of a case outside and waits to be told anew, because the facts say otherwise now. */
public interface OutsideStatements {

    /** In the order in which they were made. */
    List<OutsideStatement> toTellAnew(IncidentId incident);

    /**
     * A publication, a report to the commission or a contact with the persons.
     *
     * @param statement names it in the case
     * @param words which one, as people call it: 公表, 続報, 速報
     * @param at when it was made
     */
    record OutsideStatement(String statement, String words, Instant at) {}
}
