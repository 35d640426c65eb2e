package jp.todoke.publication;

import java.util.List;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.EndReason;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.RecordedBy;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.EarlyEnd;
import jp.todoke.incident.OpenWork;
import jp.todoke.incident.Track;
import jp.todoke.process.Step;
import jp.todoke.publication.PublicationView.PublicationDecided;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Publication as part of the case: decided, and published where that was the decision. */
@Component
class PublicationPart implements CasePart {

    private final Publications publications;
    private final PublicationCriterionRows criterion;
    private final PublicationFacts facts;
    private final Clocks clocks;

    PublicationPart(
            Publications publications, PublicationCriterionRows criterion, PublicationFacts facts, Clocks clocks) {
        this.publications = publications;
        this.criterion = criterion;
        this.facts = facts;
        this.clocks = clocks;
    }

    @Override
    public String track() {
        return "publication";
    }

    @Override
    public List<OpenWork> openWork(IncidentId incident) {
        return switch (publications.of(incident).status()) {
            case UNDECIDED -> List.of(new OpenWork("publication-undecided").doneBy(Step.DECIDE_PUBLICATION));
            case TO_PUBLISH -> List.of(new OpenWork("publication-not-recorded").doneBy(Step.RECORD_PUBLICATION));
            case NOT_TO_PUBLISH, PUBLISHED -> List.of();
        };
    }

    @Override
    public boolean begun(IncidentId incident) {
        return publications.of(incident).version() > 0;
    }

    @Override
    public @Nullable CaseText trackNotNeeded(IncidentId incident) {
        var publication = publications.of(incident);
        var decision = publication.decision();
        return decision == null || publication.status() != PublicationStatus.NOT_TO_PUBLISH ? null : decision.reason();
    }

    @Override
    public Track onMap() {
        return Track.PUBLICATION;
    }

    @Override
    public List<OpenWork> keepsFromQuickEnding(IncidentId incident) {
        return keepsFromWithdrawal(incident) ? List.of(new OpenWork("quick-published")) : List.of();
    }

    /** Until it is decided the director decides not to publish. */
    @Override
    public boolean saysItselfNotNeeded(IncidentId incident) {
        return publications.of(incident).status() == PublicationStatus.UNDECIDED;
    }

    /** It is kept as the decision not to publish, which takes the place of one to publish. */
    @Override
    public void endEarly(IncidentId incident, EarlyEnd end) {
        var recorded = new RecordedBy(end.proposedBy(), end.at());
        publications.add(
                incident,
                new PublicationDecided(
                        PublicationChoice.NOT,
                        end.reason(),
                        end.at(),
                        criterion.personsFrom(OfficialTime.dayOf(end.at())),
                        recorded.post(),
                        recorded.at()),
                facts.known(incident),
                recorded);
        clocks.end(incident, null, ClockKey.PUBLICATION_DECISION, EndReason.NOT_NEEDED);
    }

    @Override
    public boolean keepsFromWithdrawal(IncidentId incident) {
        return publications.of(incident).everPublished();
    }
}
