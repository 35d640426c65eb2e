package jp.todoke.incident.extent;

import java.time.Instant;
import jp.todoke.incident.IncidentKind;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * Of what kind the incident is and whether a wrongful purpose is suspected, as known since {@code knownAt}, and why
 * that is known. {@code kindWords} says what a kind is that has no word of its own; of circumstances that are not told
 * here what was told before goes on.
 */
public record Nature(
        IncidentKind kind,
        @Nullable CaseText kindWords,
        Malice malice,
        Circumstances circumstances,
        Instant knownAt,
        CaseText reason,
        CaseText recordedBy,
        Instant recordedAt) {}
