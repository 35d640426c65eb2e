package jp.todoke.incident.earlyend;

import java.time.Instant;
import jp.todoke.shared.IncidentId;

/** A proposal that waits for the reader as the second person; {@code post} is of whoever proposed it. */
public record WaitingEarlyEnd(IncidentId incident, EarlyEndKind kind, String post, Instant at) {}
