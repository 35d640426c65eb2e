package jp.todoke.council;

import jp.todoke.shared.IncidentId;

/** Where a confirmed paper is issued; implemented by the feature that writes papers. */
public interface CouncilPapers {

    /** Writes the confirmed paper from the facts as they stand now and keeps it byte for byte. */
    void issue(IncidentId incident, PaperHeading confirmed);
}
