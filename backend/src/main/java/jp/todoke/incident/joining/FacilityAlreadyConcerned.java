package jp.todoke.incident.joining;

import jp.todoke.shared.PartId;
import jp.todoke.shared.Refusal;

/** The facility is concerned in the case already: somebody else was quicker, or the button was pressed twice. */
public final class FacilityAlreadyConcerned extends Refusal {

    FacilityAlreadyConcerned(PartId facility) {
        super(Kind.WRONG_STATE, "facility-already-concerned", facility.value());
    }
}
