package jp.todoke.incident.merging;

import java.time.Instant;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.incident.Incident;
import jp.todoke.incident.extent.Overlap;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * How the case is one with others.
 *
 * @param ended by which merging it ended; null while it did not
 * @param absorbed the cases that went on as a part of it, the first first
 */
public record MergingView(@Nullable MergedWith ended, List<MergedWith> absorbed) {

    /**
     * The case at the other end.
     *
     * @param other null where the reader does not see it
     * @param came what came into this case with it; nothing where this one ended
     */
    public record MergedWith(
            @Nullable MergedCase other, Overlap overlap, CaseText reason, ActedBy by, Instant at, CameAlong came) {}

    /** A case by its number, in the words of the office, and its title. */
    public record MergedCase(IncidentId number, String label, String title) {

        static MergedCase of(Incident incident) {
            return new MergedCase(incident.number(), Incident.label(incident.number()), incident.title());
        }
    }
}
