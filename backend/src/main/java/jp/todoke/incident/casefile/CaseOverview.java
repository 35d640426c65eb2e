package jp.todoke.incident.casefile;

import java.time.Instant;
import java.util.List;
import jp.todoke.calendar.ToldTime;
import jp.todoke.clock.ClockView;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.incident.ConcernedUnit;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.IncidentStatus;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.course.Exposure;
import jp.todoke.incident.course.Occurrence;
import jp.todoke.incident.duty.ContractorDelay;
import jp.todoke.incident.duty.Knowledge;
import jp.todoke.incident.duty.KnowledgeCorrection;
import jp.todoke.incident.extent.AffectedCount;
import jp.todoke.incident.extent.AffectedPersons;
import jp.todoke.incident.extent.Circumstances;
import jp.todoke.incident.extent.Medium;
import jp.todoke.incident.extent.Nature;
import jp.todoke.incident.report.GivenReport;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * What the case page shows at its head and under 概要. {@code knowledge} holds corrected entries, too; {@code counts},
 * {@code natures}, {@code occurrences} and {@code exposures} begin with what is known now, {@code circumstances} are as
 * known now; {@code contractorDelay} is null where no contractor knew before the body; {@code affectedPersons} is null
 * where nobody has counted persons; {@code closing} is null until the case is closed; {@code quicklyFound}: its tracks
 * were ended by 簡易終結; {@code masked} is what stands for the people whose names the reader does not read; {@code party}:
 * the reader is a party to the case, who reads what was reported and not what others found out.
 */
public record CaseOverview(
        IncidentId number,
        String label,
        String title,
        IncidentStatus status,
        IncidentKind kind,
        MediumKind medium,
        UnitName origin,
        UnitName section,
        List<ConcernedUnit> units,
        Instant knownAt,
        ToldTime known,
        Instant reportedAt,
        GivenReport firstReport,
        List<Nature> natures,
        Circumstances circumstances,
        List<Knowledge> knowledge,
        List<KnowledgeCorrection> knowledgeCorrections,
        @Nullable ContractorDelay contractorDelay,
        @Nullable AffectedPersons affectedPersons,
        List<AffectedCount> counts,
        List<Medium> media,
        List<Occurrence> occurrences,
        List<Exposure> exposures,
        List<ClockView> clocks,
        @Nullable Closed closing,
        boolean quicklyFound,
        List<String> masked,
        boolean party,
        Instant serverNow) {

    public record UnitName(String code, String name) {

        static UnitName of(Unit unit) {
            return new UnitName(unit.code(), unit.name());
        }
    }

    public record Closed(CaseText by, Instant at, @Nullable CaseText note) {}
}
