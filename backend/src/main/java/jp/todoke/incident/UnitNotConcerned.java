package jp.todoke.incident;

import jp.todoke.shared.PartId;
import jp.todoke.shared.Refusal;

/** The case does not concern that unit. */
public final class UnitNotConcerned extends Refusal {

    UnitNotConcerned(PartId part) {
        super(Kind.NOT_FOUND, "unit-not-concerned", part.value());
    }
}
