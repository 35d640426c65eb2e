package jp.todoke.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 監査 in short, the latest year first, and before them what is still to be put right, the most urgent first. */
public record InspectionRegister(List<OpenFinding> openFindings, List<InspectionLine> inspections) {

    /**
     * 指摘事項 that nobody has put right yet.
     *
     * @param due null where no day is set
     * @param overdue its day is over
     */
    public record OpenFinding(
            long id,
            long inspection,
            String title,
            String unit,
            String words,
            String owner,
            @Nullable LocalDate due,
            boolean overdue) {}

    /** An inspection as a line: how many units, how many findings, and how many of them are open. */
    public record InspectionLine(
            long id, int fiscalYear, String title, String section, int units, int findings, int open) {}
}
