package jp.todoke.incident.caselist;

import java.time.Instant;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.IncidentStatus;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.extent.AffectedPersons;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of cases; {@code affectedPersons} is null where nobody has counted persons (「分からない」, unless nobody
 * was asked: {@code personsNotAsked}), {@code quicklyFound} that it was ended by 簡易終結, {@code nextLimit} the earliest
 * limit of a running clock, {@code nextClock}.
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
        ToldTime known,
        Instant reportedAt,
        @Nullable AffectedPersons affectedPersons,
        boolean personsNotAsked,
        boolean quicklyFound,
        @Nullable Instant nextLimit,
        @Nullable String nextClock) {}
