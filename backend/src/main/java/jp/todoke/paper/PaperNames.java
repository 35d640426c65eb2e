package jp.todoke.paper;

import java.util.List;
import jp.todoke.council.CouncilService;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.people.MaskChoice;
import jp.todoke.incident.people.MaskDecisions;
import jp.todoke.incident.people.MaskedText;
import jp.todoke.incident.people.NameDecision;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 氏名の確認: whether words of a paper name somebody is decided by people before the paper is confirmed. */
@Service
public class PaperNames {

    private final Incidents incidents;
    private final CouncilService council;
    private final CouncilPaperComposer composer;
    private final PaperService papers;
    private final MaskDecisions decisions;

    PaperNames(
            Incidents incidents,
            CouncilService council,
            CouncilPaperComposer composer,
            PaperService papers,
            MaskDecisions decisions) {
        this.incidents = incidents;
        this.council = council;
        this.composer = composer;
        this.papers = papers;
        this.decisions = decisions;
    }

    /** The doubtful places of a paper; none once it is issued. Throws {@link PaperNotThere}. */
    @Transactional(readOnly = true)
    public NamesInPaper names(IncidentId incident, String paper) {
        return papers.isIssued(incident, paper)
                ? new NamesInPaper(0, List.of())
                : NamesInPaper.of(
                        composer.doubtful(incident, council.view(incident).proposal()));
    }

    /** Decides one place of the paper; the latest decision holds. Throws {@link PaperNotThere}. */
    @Transactional
    public void decide(IncidentId incident, String paper, NameDecision decision) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        papers.require(incident, paper);
        var key = decision.key().strip();
        var heading = council.view(incident).proposal();
        var before = composer.doubtful(incident, heading);
        var spot = before.stream()
                .flatMap(text -> text.spots().stream())
                .filter(place -> place.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("key", "name-not-there"));
        decisions.add(incident, spot, decision.choice());
        if (decision.choice() == MaskChoice.MASK) {
            new FieldChecks()
                    .that(
                            emptied(before, key) || !emptied(composer.doubtful(incident, heading), key),
                            "choice",
                            "mask-empties")
                    .refuse();
        }
    }

    private static boolean emptied(List<MaskedText> texts, String key) {
        return texts.stream()
                .filter(text ->
                        text.spots().stream().anyMatch(place -> place.key().equals(key)))
                .anyMatch(text -> text.hasEmptiedSentence(false));
    }
}
