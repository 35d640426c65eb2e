package jp.todoke.paper;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.council.CouncilReport;
import jp.todoke.council.CouncilService;
import jp.todoke.council.PaperReplacement;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The papers of a case: as issued, else as a draft from the facts as they stand. {@code council} is the paper of the
 * present report, {@code council-1} and so on those that another one replaced, and those issued before the case was
 * reopened for another plan.
 */
@Service
public class PaperService {

    private static final String COUNCIL = "council";

    private final CouncilService council;
    private final CouncilPaperComposer composer;
    private final IssuedPapers issued;
    private final Editions editions;
    private final Clock clock;

    PaperService(
            CouncilService council,
            CouncilPaperComposer composer,
            IssuedPapers issued,
            Editions editions,
            Clock clock) {
        this.council = council;
        this.composer = composer;
        this.issued = issued;
        this.editions = editions;
        this.clock = clock;
    }

    /** The papers there are, the present one first; none before it is decided that the council is told. */
    @Transactional(readOnly = true)
    public List<PaperSummary> list(IncidentId incident) {
        var status = council.report(incident).status();
        var papers = new ArrayList<PaperSummary>();
        var present = editions.of(incident);
        present.stream()
                .filter(edition -> edition.replaced() == null)
                .map(edition -> summary(COUNCIL, edition.paper(), edition.edition(), null, status))
                .findFirst()
                .or(() -> Optional.of(new PaperSummary(
                                COUNCIL,
                                true,
                                draftName(incident),
                                null,
                                null,
                                editions.present(incident),
                                null,
                                false,
                                false))
                        .filter(draft -> exists(incident)))
                .ifPresent(papers::add);
        present.stream()
                .filter(edition -> edition.replaced() != null)
                .map(edition ->
                        summary(word(edition.paper()), edition.paper(), edition.edition(), edition.replaced(), status))
                .forEach(papers::add);
        issued.earlier(incident).forEach(paper -> papers.add(summary(word(paper), paper, 1, null, status)));
        return List.copyOf(papers);
    }

    /** What the paper says. Throws {@link PaperNotThere}. */
    @Transactional(readOnly = true)
    public OfficialPaper text(IncidentId incident, String paper) {
        return former(incident, paper).map(IssuedPaper::stated).orElseGet(() -> {
            require(incident, paper);
            return editions.current(incident).map(IssuedPaper::stated).orElseGet(() -> draft(incident));
        });
    }

    /** The paper as Word. Throws {@link PaperNotThere}. */
    @Transactional(readOnly = true)
    public PaperFile file(IncidentId incident, String paper) {
        return former(incident, paper)
                .or(() -> {
                    require(incident, paper);
                    return editions.current(incident);
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
        return PaperChanges.between(issued(incident, paper).stated(), draft(incident));
    }

    /** What became known since the paper was issued, as a paper for the council that has heard of it already. */
    @Transactional(readOnly = true)
    public OfficialPaper followUpNote(IncidentId incident, String paper) {
        var stated = issued(incident, paper).stated();
        return FollowUpNote.of(
                stated, PaperChanges.between(stated, draft(incident)), OfficialTime.dayOf(clock.instant()));
    }

    /** The same as Word, to be worked on. */
    @Transactional(readOnly = true)
    public PaperFile followUpNoteWord(IncidentId incident, String paper) {
        return new PaperFile(
                PaperFileNames.followUpNote(incident) + ".docx",
                new OfficialPaperWord(followUpNote(incident, paper), clock.instant()).bytes());
    }

    /** The same as PDF, to be handed out. */
    @Transactional(readOnly = true)
    public PaperFile followUpNotePdf(IncidentId incident, String paper) {
        return new PaperFile(
                PaperFileNames.followUpNote(incident) + ".pdf",
                new OfficialPaperPdf(followUpNote(incident, paper)).bytes());
    }

    private IssuedPaper issued(IncidentId incident, String paper) {
        return former(incident, paper)
                .or(() -> {
                    require(incident, paper);
                    return editions.current(incident);
                })
                .orElseThrow(PaperNotThere::new);
    }

    private OfficialPaper draft(IncidentId incident) {
        return composer.compose(incident, council.view(incident).proposal(), true);
    }

    private String draftName(IncidentId incident) {
        return PaperFileNames.council(incident, issued.before(incident), editions.present(incident), true);
    }

    private static PaperSummary summary(
            String word,
            IssuedPaper paper,
            int edition,
            @Nullable PaperReplacement replaced,
            CouncilReport.Status status) {
        var counts = word.equals(COUNCIL);
        return new PaperSummary(
                word,
                false,
                paper.fileName(),
                paper.issuedAt(),
                paper.sha256(),
                edition,
                replaced,
                counts && status == CouncilReport.Status.TO_HOLD,
                counts && status == CouncilReport.Status.HELD);
    }

    private static String word(IssuedPaper former) {
        return COUNCIL + "-" + former.number();
    }

    /** One that another one replaced, or that was issued before the case was reopened. */
    private Optional<IssuedPaper> former(IncidentId incident, String paper) {
        return Stream.concat(
                        editions.of(incident).stream()
                                .filter(edition -> edition.replaced() != null)
                                .map(Editions.Edition::paper),
                        issued.earlier(incident).stream())
                .filter(before -> paper.equals(word(before)))
                .findFirst();
    }

    /** Whether the paper was issued: then it prints the same for ever. Throws {@link PaperNotThere}. */
    boolean isIssued(IncidentId incident, String paper) {
        if (former(incident, paper).isPresent()) {
            return true;
        }
        require(incident, paper);
        return editions.current(incident).isPresent();
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
