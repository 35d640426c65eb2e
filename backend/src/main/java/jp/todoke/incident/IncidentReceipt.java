package jp.todoke.incident;

import java.time.Instant;
import java.util.List;
import jp.todoke.identity.DutyTelephone;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/** What the reporter is told at once: the number, who knows now, whom to telephone, what to do next, and the head's limit. */
public record IncidentReceipt(
        IncidentId number,
        String label,
        List<Informed> knows,
        List<DutyTelephone> telephone,
        List<String> next,
        @Nullable Instant headReportLimit) {

    /** A holder of a post to whom the first report has gone. */
    public record Informed(String post, String name) {}
}
