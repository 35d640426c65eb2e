package jp.todoke.incident.splitting;

import java.util.List;
import jp.todoke.identity.CaseAccess;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.duty.KnowledgeEntries;
import jp.todoke.incident.extent.AffectedCounts;
import jp.todoke.incident.extent.Media;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** Finds what splitting a case would do. */
@Component
class SplitPlans {

    private final Incidents incidents;
    private final CaseAccess access;
    private final List<CasePart> tracks;
    private final KnowledgeEntries knowledge;
    private final AffectedCounts counts;
    private final Media media;

    SplitPlans(
            Incidents incidents,
            CaseAccess access,
            List<CasePart> tracks,
            KnowledgeEntries knowledge,
            AffectedCounts counts,
            Media media) {
        this.incidents = incidents;
        this.access = access;
        this.tracks = tracks;
        this.knowledge = knowledge;
        this.counts = counts;
        this.media = media;
    }

    /** Refuses a case that does not run, and what {@link SplitPlan#of} refuses. */
    SplitPlan of(IncidentId from, NewSplit asked) {
        incidents.requireRunning(from);
        return SplitPlan.of(
                new CaseToSplit(
                        incidents.get(from),
                        access.isParty(from),
                        tracks.stream().anyMatch(track -> track.keepsFromWithdrawal(from)),
                        knowledge.of(from),
                        counts.series(from).standing(),
                        media.of(from)),
                asked);
    }
}
