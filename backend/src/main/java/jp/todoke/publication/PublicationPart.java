package jp.todoke.publication;

import java.util.List;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.OpenWork;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** Publication as part of the case: decided, and published where that was the decision. */
@Component
class PublicationPart implements CasePart {

    private final Publications publications;

    PublicationPart(Publications publications) {
        this.publications = publications;
    }

    @Override
    public String track() {
        return "publication";
    }

    @Override
    public List<OpenWork> openWork(IncidentId incident) {
        return switch (publications.of(incident).status()) {
            case UNDECIDED -> List.of(new OpenWork("publication-undecided"));
            case TO_PUBLISH -> List.of(new OpenWork("publication-not-recorded"));
            case NOT_TO_PUBLISH, PUBLISHED -> List.of();
        };
    }

    @Override
    public boolean keepsFromWithdrawal(IncidentId incident) {
        return publications.of(incident).everPublished();
    }
}
