package jp.todoke.incident;

import jp.todoke.shared.PartId;
import jp.todoke.shared.Refusal;

/** The case does not concern that facility. */
public final class FacilityNotConcerned extends Refusal {

    FacilityNotConcerned(PartId facility) {
        super(Kind.NOT_FOUND, "facility-not-concerned", facility.value());
    }
}
