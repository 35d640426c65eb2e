package jp.todoke.incident;

import java.util.List;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;

/**
 * 連名の課: the sections that are in charge together, as the contracts of a case say; implemented by the register of
 * contracts.
 */
public interface JointSections {

    /**
     * The sections in charge of a unit concerned, in the order of the register; none where fewer than two are, so that
     * the unit's own line acts alone.
     */
    List<String> of(IncidentId incident, PartId part);

    /**
     * The sections in charge of the case as a whole: those of all its units, before them the section of the unit where
     * it was reported; none where fewer than two are.
     */
    List<String> of(IncidentId incident);

    /** Who is in charge may be another than before: a contract was recorded, corrected or taken back. Case locked. */
    record JointSectionsChanged(IncidentId incident) {}
}
