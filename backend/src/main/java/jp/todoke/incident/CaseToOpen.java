package jp.todoke.incident;

import java.time.Instant;
import jp.todoke.shared.IncidentId;

/**
 * A case that the secretariat is to open.
 *
 * @param owesReason somebody of it has acted in the case already, too late, and the reason is still to be said
 */
public record CaseToOpen(IncidentId incident, String title, Instant limit, boolean owesReason) {}
