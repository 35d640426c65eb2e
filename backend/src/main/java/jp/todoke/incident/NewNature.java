package jp.todoke.incident;

import java.time.Instant;

/** A {@link Nature} as typed. */
public record NewNature(IncidentKind kind, Malice malice, Instant knownAt, String reason) {}
