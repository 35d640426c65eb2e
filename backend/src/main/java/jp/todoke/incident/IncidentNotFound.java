package jp.todoke.incident;

import jp.todoke.shared.IncidentId;
import jp.todoke.shared.Refusal;

/** There is no such case, or not for the one who asks. */
public final class IncidentNotFound extends Refusal {

    IncidentNotFound(IncidentId id) {
        super(Kind.NOT_FOUND, "incident-not-found", id.value());
    }
}
