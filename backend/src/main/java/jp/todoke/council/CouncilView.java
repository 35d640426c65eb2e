package jp.todoke.council;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report of a case to the council for tab and forms. {@code proposal} is what the next paper starts from;
 * {@code mayConfirm} is false for whoever compiled the waiting paper.
 */
public record CouncilView(int version, CouncilReport.Status status, boolean mayConfirm, @Nullable ReportDecision decision,
        @Nullable Meeting meeting, List<PaperDraft> papers, @Nullable MeetingHeld held, PaperHeading proposal) {

    static CouncilView of(CouncilReport report, PaperHeading proposal, long viewer) {
        var mayConfirm = report.status() == CouncilReport.Status.TO_CONFIRM
                && report.last().map(paper -> paper.by().account() != viewer).orElse(false);
        return new CouncilView(report.version(), report.status(), mayConfirm, report.decision(), report.meeting(), report.papers(),
                report.held(), report.last().map(PaperDraft::heading).orElse(proposal));
    }
}
