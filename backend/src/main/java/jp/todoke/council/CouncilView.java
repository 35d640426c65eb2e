package jp.todoke.council;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report of a case to the council for tab and forms. {@code formerMeetings} are those that gave way to the
 * {@code meeting}, or at which the council was not told; {@code silentSections} names the joint sections whose
 * confirmation the last paper waits for; {@code proposal} is what the next paper starts from; {@code earlier} reports
 * were made before the case was reopened for another plan, the oldest first.
 */
public record CouncilView(
        int version,
        CouncilReport.Status status,
        @Nullable ReportDecision decision,
        @Nullable Meeting meeting,
        List<Meeting> formerMeetings,
        List<PaperDraft> papers,
        List<String> silentSections,
        @Nullable MeetingHeld held,
        PaperHeading proposal,
        List<EarlierReport> earlier) {

    /** A report as it stood when the case was reopened at {@code until}. */
    public record EarlierReport(
            Instant until,
            @Nullable ReportDecision decision,
            @Nullable Meeting meeting,
            List<PaperDraft> papers,
            @Nullable MeetingHeld held) {}

    static CouncilView of(CouncilReport report, List<String> silentSections, PaperHeading proposal) {
        return new CouncilView(
                report.version(),
                report.status(),
                report.decision(),
                report.meeting(),
                report.meetings().subList(0, report.meetings().size() - (report.meeting() == null ? 0 : 1)),
                report.papers(),
                silentSections,
                report.held(),
                report.last().map(PaperDraft::heading).orElse(proposal),
                report.earlier().stream()
                        .map(before -> new EarlierReport(
                                before.until(), before.decision(), before.meeting(), before.papers(), before.held()))
                        .toList());
    }
}
