package jp.todoke.incident.extent;

import java.time.Instant;
import jp.todoke.incident.IncidentKind;
import jp.todoke.shared.CaseText;

/**
 * Of what kind the incident is and whether a wrongful purpose is suspected, as known since {@code knownAt}, and why
 * that is known.
 */
public record Nature(
        IncidentKind kind, Malice malice, Instant knownAt, CaseText reason, CaseText recordedBy, Instant recordedAt) {}
