package jp.todoke.incident.extent;

import java.time.Instant;
import jp.todoke.incident.IncidentKind;

/** A {@link Nature} as typed. */
public record NewNature(IncidentKind kind, Malice malice, Instant knownAt, String reason) {}
