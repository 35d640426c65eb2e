package jp.todoke.assessment;

import java.time.LocalDate;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.extent.Malice;
import org.jspecify.annotations.Nullable;

/**
 * What the table of duties is asked with.
 *
 * @param knownOn the day on which the body knew of the case
 * @param persons how many are concerned at most; null while that is open
 */
public record ReportingFacts(
        LocalDate knownOn,
        IncidentKind kind,
        LeakFacts leak,
        JudgedInformation information,
        Malice malice,
        @Nullable Integer persons) {}
