package jp.todoke.council;

import java.util.List;
import java.util.Objects;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which issued papers of the present report gave way to another one. */
@Component
public class PaperReplacements {

    private final CouncilReports reports;

    PaperReplacements(CouncilReports reports) {
        this.reports = reports;
    }

    /** In the order in which the papers were issued; as many as papers were replaced. */
    @Transactional(readOnly = true)
    public List<PaperReplacement> of(IncidentId incident) {
        return reports.of(incident).papers().stream()
                .map(PaperDraft::replacement)
                .filter(Objects::nonNull)
                .toList();
    }
}
