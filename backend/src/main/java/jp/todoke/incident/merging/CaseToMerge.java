package jp.todoke.incident.merging;

import java.util.List;
import jp.todoke.shared.IncidentId;

/**
 * One of the two cases of a merging, as far as it decides whether they may become one.
 *
 * @param party whether the person who merges is a party to it
 * @param beyond the tracks by which it reached beyond the office: a duty was judged to exist, a report was filed,
 *     somebody was told, it was published
 */
record CaseToMerge(IncidentId number, boolean running, boolean confidential, boolean party, List<String> beyond) {}
