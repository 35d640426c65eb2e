package jp.todoke.incident.splitting;

import java.util.List;
import jp.todoke.incident.Incident;
import jp.todoke.incident.duty.Knowledge;
import jp.todoke.incident.extent.AffectedCount;
import jp.todoke.incident.extent.Medium;

/**
 * A case as far as it can be split.
 *
 * @param party whether the person who splits it is a party to it
 * @param beyond whether it reached beyond the office: judged as a duty, filed, told, or published
 * @param knowledge what holds, the earliest first
 * @param counts the lines that hold and are no part of another one
 */
record CaseToSplit(
        Incident incident,
        boolean party,
        boolean beyond,
        List<Knowledge> knowledge,
        List<AffectedCount> counts,
        List<Medium> media) {}
