package jp.todoke.incident;

import jp.todoke.shared.IncidentId;
import jp.todoke.shared.Refusal;

/** The case is closed: nothing more is done in it. */
public final class AlreadyClosed extends Refusal {

    AlreadyClosed(IncidentId id) {
        super(Kind.WRONG_STATE, "incident-already-closed", id.value());
    }
}
