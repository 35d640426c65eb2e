package jp.todoke.incident.report;

import java.time.Instant;
import java.util.List;
import jp.todoke.identity.organisation.DutyTelephone;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * What the reporter is told at once: the number, who was told and has opened it, whom to telephone now, what to do
 * next, and the head's limit with its clock.
 */
public record IncidentReceipt(
        IncidentId number,
        String label,
        List<Informed> knows,
        List<DutyTelephone> telephone,
        List<String> next,
        @Nullable Instant headReportLimit,
        @Nullable String headReportClock) {

    /**
     * A holder of a post who is told of the first report.
     *
     * @param mailed a mail was sent; without an address nobody but the worklist tells
     * @param openedAt when that person first opened the case; null while that has not happened
     */
    public record Informed(String post, String name, boolean mailed, @Nullable Instant openedAt) {}
}
