package jp.todoke.paper;

import java.time.Clock;
import java.util.List;
import jp.todoke.council.CouncilService;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a case: as issued, else as a draft from the facts as they stand. */
@Service
public class PaperService {

    private static final String COUNCIL = "council";

    private final CouncilService council;
    private final CouncilPaperComposer composer;
    private final IssuedPapers issued;
    private final Clock clock;

    PaperService(CouncilService council, CouncilPaperComposer composer, IssuedPapers issued, Clock clock) {
        this.council = council;
        this.composer = composer;
        this.issued = issued;
        this.clock = clock;
    }

    /** The papers there are; none before it is decided that the council is told. */
    @Transactional(readOnly = true)
    public List<PaperSummary> list(IncidentId incident) {
        var last = issued.last(incident);
        if (last.isPresent()) {
            var paper = last.get();
            return List.of(new PaperSummary(COUNCIL, false, paper.fileName(), paper.issuedAt(), paper.sha256()));
        }
        return exists(incident)
                ? List.of(new PaperSummary(COUNCIL, true, PaperFileNames.council(incident, true), null, null))
                : List.of();
    }

    /** What the paper says. Throws {@link PaperNotThere}. */
    @Transactional(readOnly = true)
    public CouncilPaper text(IncidentId incident, String paper) {
        require(incident, paper);
        return issued.last(incident).map(IssuedPaper::stated).orElseGet(() -> draft(incident));
    }

    /** The paper as Word. Throws {@link PaperNotThere}. */
    @Transactional(readOnly = true)
    public PaperFile file(IncidentId incident, String paper) {
        require(incident, paper);
        return issued.last(incident)
                .map(last -> new PaperFile(last.fileName(), last.content()))
                .orElseGet(() -> new PaperFile(
                        PaperFileNames.council(incident, true),
                        new CouncilPaperWord(draft(incident), clock.instant()).bytes()));
    }

    private CouncilPaper draft(IncidentId incident) {
        return composer.compose(incident, council.view(incident).proposal(), true);
    }

    /** Whether the paper was issued: then it prints the same for ever. */
    boolean isIssued(IncidentId incident) {
        return issued.last(incident).isPresent();
    }

    /** Throws {@link PaperNotThere} where the case has no such paper. */
    void require(IncidentId incident, String paper) {
        if (!paper.equals(COUNCIL) || !exists(incident)) {
            throw new PaperNotThere();
        }
    }

    private boolean exists(IncidentId incident) {
        var decision = council.report(incident).decision();
        return decision != null && decision.reported();
    }
}
