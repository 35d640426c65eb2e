package jp.todoke.incident.splitting;

import java.time.Instant;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.incident.Incident;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * How the case was split.
 *
 * @param from by which splitting it was opened; null where it was not
 * @param off what was split off from it, the first first
 */
public record SplitView(@Nullable SplitWith from, List<SplitWith> off) {

    /**
     * The case at the other end.
     *
     * @param other null where the reader does not see it
     * @param parts what of this case came from there, or is entered there too
     */
    public record SplitWith(@Nullable SplitOther other, CaseText reason, ActedBy by, Instant at, SplitParts parts) {}

    /** A case by its number, in the words of the office, and its title. */
    public record SplitOther(IncidentId number, String label, String title) {

        static SplitOther of(Incident incident) {
            return new SplitOther(incident.number(), Incident.label(incident.number()), incident.title());
        }
    }
}
