package jp.todoke.incident;

import jp.todoke.shared.IncidentId;
import jp.todoke.shared.Refusal;

/** The case was withdrawn: what is learnt later is another case. */
public final class AlreadyWithdrawn extends Refusal {

    AlreadyWithdrawn(IncidentId id) {
        super(Kind.WRONG_STATE, "incident-already-withdrawn", id.value());
    }
}
