package jp.todoke.incident.splitting;

import jp.todoke.incident.confidentiality.ConfidentialityDecisions;
import jp.todoke.incident.duty.KnowledgeEntries;
import jp.todoke.incident.extent.AffectedCounts;
import jp.todoke.incident.extent.Finds;
import jp.todoke.incident.extent.Media;
import jp.todoke.incident.extent.Medium;
import jp.todoke.incident.people.Participants;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** What enters the new case from the one that is split; the facts of that one stay. */
@Component
class SplitFacts {

    private final SplitRows rows;
    private final ConfidentialityDecisions confidentiality;
    private final Participants participants;
    private final KnowledgeEntries knowledge;
    private final AffectedCounts counts;
    private final Media media;
    private final Finds finds;

    SplitFacts(
            SplitRows rows,
            ConfidentialityDecisions confidentiality,
            Participants participants,
            KnowledgeEntries knowledge,
            AffectedCounts counts,
            Media media,
            Finds finds) {
        this.rows = rows;
        this.confidentiality = confidentiality;
        this.participants = participants;
        this.knowledge = knowledge;
        this.counts = counts;
        this.media = media;
        this.finds = finds;
    }

    /**
     * Who may know first, so that nobody else ever does; then people, so that everything that comes along is masked
     * from the beginning.
     */
    void enter(SplitPlan plan, IncidentId opened) {
        var from = plan.from().number();
        confidentiality.carry(from, opened);
        participants.carry(from, opened);
        plan.knowledge().forEach(entry -> rows.addKnowledge(knowledge.add(opened, entry.toEnterAgain()), entry.id()));
        counts.splitOff(from, opened, plan.counts(), plan.leaves()).forEach(rows::addCount);
        plan.media().forEach(medium -> enter(from, opened, medium));
    }

    private void enter(IncidentId from, IncidentId opened, Medium medium) {
        var number = media.carry(opened, medium);
        rows.addMedium(opened, number, from, medium.number());
        if (medium.find() != null) {
            finds.carry(opened, number, medium.find());
        }
    }
}
