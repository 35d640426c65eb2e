package jp.todoke.proposal;

import java.util.List;
import jp.todoke.process.Step;
import jp.todoke.process.UnknownStep;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the forms of the steps begin with. */
@Service
public class Proposals {

    private final List<Composer> composers;

    Proposals(List<Composer> composers) {
        this.composers = composers;
    }

    /**
     * For the step of that word, as the facts stand now; nothing where no text is composed for it. Throws
     * {@link UnknownStep}.
     */
    @Transactional(readOnly = true)
    public Proposal of(IncidentId incident, String word) {
        var step = Step.ofWord(word);
        return new Proposal(composers.stream()
                .filter(composer -> composer.steps().contains(step))
                .flatMap(composer -> composer.compose(incident).stream())
                .toList());
    }
}
