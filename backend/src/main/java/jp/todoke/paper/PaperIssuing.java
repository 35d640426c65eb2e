package jp.todoke.paper;

import java.time.Clock;
import jp.todoke.council.CouncilPapers;
import jp.todoke.council.PaperHeading;
import jp.todoke.paper.IssuedPaper.PaperIssued;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues confirmed papers: from then on they print the same, whatever becomes of the facts. */
@Service
class PaperIssuing implements CouncilPapers {

    private final CouncilPaperComposer composer;
    private final IssuedPapers issued;
    private final Editions editions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaperIssuing(
            CouncilPaperComposer composer,
            IssuedPapers issued,
            Editions editions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.composer = composer;
        this.issued = issued;
        this.editions = editions;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public void check(IncidentId incident, PaperHeading heading) {
        composer.checkHeading(incident, heading);
    }

    @Override
    @Transactional(readOnly = true)
    public void checkReason(IncidentId incident, CaseText reason) {
        composer.checkReason(incident, reason);
    }

    @Override
    @Transactional(readOnly = true)
    public void requireNamesDecided(IncidentId incident, PaperHeading heading) {
        int undecided = NamesInPaper.of(composer.doubtful(incident, heading)).undecided();
        if (undecided > 0) {
            throw new NamesUndecided(undecided);
        }
    }

    @Override
    @Transactional
    public void issue(IncidentId incident, PaperHeading confirmed) {
        var paper = composer.compose(incident, confirmed, false);
        var now = clock.instant();
        var number = issued.add(
                incident,
                PaperFileNames.council(incident, issued.before(incident), editions.present(incident), false),
                new OfficialPaperWord(paper, now).bytes(),
                paper,
                now);
        events.publishEvent(new PaperIssued(incident, number));
    }
}
