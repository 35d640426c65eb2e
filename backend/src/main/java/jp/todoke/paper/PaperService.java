package jp.todoke.paper;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.todoke.council.CouncilService;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The papers of a case: as issued, else as a draft from the facts as they stand. {@code council} is the paper of the
 * present report, {@code council-1} and so on those issued before the case was reopened for another plan.
 */
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

    /** The papers there are, the present one first; none before it is decided that the council is told. */
    @Transactional(readOnly = true)
    public List<PaperSummary> list(IncidentId incident) {
        var papers = new ArrayList<PaperSummary>();
        issued.last(incident)
                .map(paper -> summary(COUNCIL, paper))
                .or(() -> Optional.of(new PaperSummary(COUNCIL, true, draftName(incident), null, null))
                        .filter(draft -> exists(incident)))
                .ifPresent(papers::add);
        issued.earlier(incident).forEach(paper -> papers.add(summary(word(paper), paper)));
        return List.copyOf(papers);
    }

    /** What the paper says. Throws {@link PaperNotThere}. */
    @Transactional(readOnly = true)
    public OfficialPaper text(IncidentId incident, String paper) {
        return earlier(incident, paper).map(IssuedPaper::stated).orElseGet(() -> {
            require(incident, paper);
            return issued.last(incident).map(IssuedPaper::stated).orElseGet(() -> draft(incident));
        });
    }

    /** The paper as Word. Throws {@link PaperNotThere}. */
    @Transactional(readOnly = true)
    public PaperFile file(IncidentId incident, String paper) {
        return earlier(incident, paper)
                .or(() -> {
                    require(incident, paper);
                    return issued.last(incident);
                })
                .map(last -> new PaperFile(last.fileName(), last.content()))
                .orElseGet(() -> new PaperFile(
                        draftName(incident), new OfficialPaperWord(draft(incident), clock.instant()).bytes()));
    }

    /**
     * The paper as PDF/A, set anew from the words that it states: an issued one says the same for ever, in the look of
     * today. Throws {@link PaperNotThere}.
     */
    @Transactional(readOnly = true)
    public PaperFile pdf(IncidentId incident, String paper) {
        var name = list(incident).stream()
                .filter(summary -> summary.paper().equals(paper))
                .findFirst()
                .orElseThrow(PaperNotThere::new)
                .fileName();
        return new PaperFile(PaperFileNames.pdf(name), new OfficialPaperPdf(text(incident, paper)).bytes());
    }

    /**
     * What the facts say otherwise now than an issued paper states. Throws {@link PaperNotThere}, also for a draft,
     * which is of the facts of now.
     */
    @Transactional(readOnly = true)
    public PaperChanges changes(IncidentId incident, String paper) {
        var stated = earlier(incident, paper)
                .or(() -> {
                    require(incident, paper);
                    return issued.last(incident);
                })
                .map(IssuedPaper::stated)
                .orElseThrow(PaperNotThere::new);
        return PaperChanges.between(stated, draft(incident));
    }

    private OfficialPaper draft(IncidentId incident) {
        return composer.compose(incident, council.view(incident).proposal(), true);
    }

    private String draftName(IncidentId incident) {
        return PaperFileNames.council(incident, issued.before(incident), true);
    }

    private static PaperSummary summary(String word, IssuedPaper paper) {
        return new PaperSummary(word, false, paper.fileName(), paper.issuedAt(), paper.sha256());
    }

    private static String word(IssuedPaper earlier) {
        return COUNCIL + "-" + earlier.number();
    }

    private Optional<IssuedPaper> earlier(IncidentId incident, String paper) {
        return issued.earlier(incident).stream()
                .filter(before -> paper.equals(word(before)))
                .findFirst();
    }

    /** Whether the paper was issued: then it prints the same for ever. Throws {@link PaperNotThere}. */
    boolean isIssued(IncidentId incident, String paper) {
        if (earlier(incident, paper).isPresent()) {
            return true;
        }
        require(incident, paper);
        return issued.last(incident).isPresent();
    }

    /** Throws {@link PaperNotThere} where the case has no such present paper. */
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
