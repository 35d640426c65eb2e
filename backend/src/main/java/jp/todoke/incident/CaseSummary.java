package jp.todoke.incident;

import java.time.Instant;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of cases; {@code nextLimit} is the earliest limit of a running clock. Neither end of the persons known is
 * 「分からない」, unless nobody was asked ({@code personsNotAsked}).
 */
public record CaseSummary(
        IncidentId number,
        String label,
        String title,
        IncidentStatus status,
        IncidentKind kind,
        MediumKind medium,
        String originName,
        Instant knownAt,
        Instant reportedAt,
        @Nullable Integer personsMin,
        @Nullable Integer personsMax,
        boolean personsNotAsked,
        @Nullable Instant nextLimit) {}
