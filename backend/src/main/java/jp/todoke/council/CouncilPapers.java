package jp.todoke.council;

import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;

/** Where a confirmed paper is issued; implemented by the feature that writes papers. */
public interface CouncilPapers {

    /** Refuses a heading of which the masks of the case would leave nothing, at its field. */
    void check(IncidentId incident, PaperHeading heading);

    /** Refuses a reason for replacing a paper of which the masks of the case would leave nothing, at its field. */
    void checkReason(IncidentId incident, CaseText reason);

    /** Refuses a paper in which a doubtful name is not decided. */
    void requireNamesDecided(IncidentId incident, PaperHeading heading);

    /** Writes the confirmed paper from the facts as they stand now and keeps it byte for byte. */
    void issue(IncidentId incident, PaperHeading confirmed);
}
