package jp.todoke.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.organisation.LegalRegime;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.extent.Malice;
import org.jspecify.annotations.Nullable;

/**
 * What the table of duties is asked with.
 *
 * @param legalRegime the strictest of the units concerned
 * @param knownOn the day on which the body knew of the case
 * @param personsMin how many are concerned at least; null while that is open
 * @param persons how many are concerned at most; null while that is open
 */
public record ReportingFacts(
        LegalRegime legalRegime,
        LocalDate knownOn,
        IncidentKind kind,
        LeakFacts leak,
        JudgedInformation information,
        Malice malice,
        @Nullable Integer personsMin,
        @Nullable Integer persons) {

    /** Of a case, or of a report from which one may begin: both are asked about in the same way. */
    static ReportingFacts of(
            LegalRegime legalRegime,
            Instant knownAt,
            IncidentKind kind,
            Malice malice,
            JudgedInformation information,
            LeakFacts leak,
            @Nullable Integer personsMin,
            @Nullable Integer personsMax) {
        return new ReportingFacts(
                legalRegime, OfficialTime.dayOf(knownAt), kind, leak, information, malice, personsMin, personsMax);
    }

    /** The same, as if the body had learnt of it on that day. */
    ReportingFacts knownOn(LocalDate day) {
        return new ReportingFacts(legalRegime, day, kind, leak, information, malice, personsMin, persons);
    }

    /** Of something of which nobody knows more than whom it concerns and the day. */
    static ReportingFacts nothingKnown(LegalRegime legalRegime, LocalDate knownOn) {
        return new ReportingFacts(
                legalRegime,
                knownOn,
                IncidentKind.UNKNOWN,
                LeakFacts.of(List.of()),
                JudgedInformation.UNKNOWN,
                Malice.UNKNOWN,
                null,
                null);
    }
}
