package jp.todoke.incident.joining;

import jp.todoke.shared.PartId;
import jp.todoke.shared.Refusal;

/** The unit is concerned in the case already: somebody else was quicker, or the button was pressed twice. */
public final class UnitAlreadyConcerned extends Refusal {

    UnitAlreadyConcerned(PartId part) {
        super(Kind.WRONG_STATE, "unit-already-concerned", part.value());
    }
}
