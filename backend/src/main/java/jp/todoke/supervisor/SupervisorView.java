package jp.todoke.supervisor;

import java.time.Instant;
import java.util.List;
import jp.todoke.calendar.ToldTime;
import jp.todoke.clock.ClockView;
import jp.todoke.identity.organisation.DutyTelephone;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * The report lines of a case, one for each unit; without a unit the section's own receipt. {@code onBehalf} names the
 * entry of whoever's word an act is that somebody else entered.
 */
public record SupervisorView(
        List<ReportsOfUnit> units, @Nullable Receipt sectionReceipt, List<Instruction> sectionInstructions) {

    /**
     * The report line of one unit; {@code chief} is what its chief is called; {@code headReportLimit} is when the first
     * report goes up by itself; its clocks, the earliest limit first; of joint sections the receipt of each, the
     * receipt of the line being the last one's; whom to telephone about it, the nearest first; {@code earlier} was said
     * before the unit was asked to respond again, the oldest first.
     */
    public record ReportsOfUnit(
            String part,
            String partName,
            String chief,
            ReportStatus status,
            int version,
            @Nullable Instant headReportLimit,
            @Nullable Instant wentUpAt,
            @Nullable HeadReport headReport,
            @Nullable Receipt receipt,
            List<SectionReceipt> sections,
            List<Instruction> instructions,
            List<WrittenReport> writtenReports,
            List<ClockView> clocks,
            List<DutyTelephone> telephones,
            List<EarlierLine> earlier) {}

    /** What was said in the line of a unit until the case was reopened at {@code until}. */
    public record EarlierLine(
            Instant until,
            @Nullable Instant wentUpAt,
            @Nullable HeadReport headReport,
            @Nullable Receipt receipt,
            List<SectionReceipt> sections,
            List<WrittenReport> writtenReports) {}

    /** What the head reported; {@code afterRise}: only after the first report had gone up by itself (自動上申後に確認). */
    public record HeadReport(
            ToldTime time,
            CaseText reporter,
            ReportMeans means,
            CaseText words,
            boolean afterRise,
            @Nullable CaseText latenessReason,
            @Nullable Long onBehalf,
            String recordedPost,
            Instant recordedAt) {}

    /** The chief's receipt; not instructed means 「指導なし」. */
    public record Receipt(
            ToldTime time,
            ReportMeans means,
            @Nullable CaseText toldBy,
            boolean instructed,
            @Nullable Long onBehalf,
            String recordedPost,
            Instant recordedAt) {}

    /** One of the joint sections 連名の課 in charge of a unit, with its receipt; null while it has not received. */
    public record SectionReceipt(String section, String sectionName, @Nullable Receipt receipt) {}

    /** A written report as handed in, with what the chief decided on it. */
    public record WrittenReport(
            long id,
            ToldTime time,
            CaseText managementState,
            CaseText course,
            CaseText laterMeasures,
            @Nullable Long onBehalf,
            String recordedPost,
            Instant recordedAt,
            @Nullable Boolean accepted,
            @Nullable CaseText reason,
            @Nullable Instant decidedAt,
            @Nullable String decidedPost,
            @Nullable Long decidedOnBehalf) {}
}
