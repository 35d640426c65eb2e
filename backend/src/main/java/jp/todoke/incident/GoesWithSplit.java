package jp.todoke.incident;

import java.util.List;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;

/** What of a room goes by itself to a case that is split off; said before that is done. */
public interface GoesWithSplit {

    /** One sentence, in the words of the office, for each of the things that go where these units are chosen. */
    List<CaseText> goes(IncidentId from, List<PartId> units);
}
