package jp.todoke.incident.withdrawal;

import java.time.Instant;
import jp.todoke.shared.IncidentId;

/** A proposal that waits for the reader as the second person; {@code post} is of whoever proposed it. */
public record WaitingWithdrawal(IncidentId incident, String post, Instant at) {}
