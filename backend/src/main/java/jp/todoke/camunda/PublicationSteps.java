package jp.todoke.camunda;

import jp.todoke.publication.PublicationService;
import jp.todoke.publication.PublicationStatus;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** What the processes ask of publication. BPMN refers to these names. */
@Component("publicationSteps")
public class PublicationSteps {

    private final PublicationService publications;

    PublicationSteps(PublicationService publications) {
        this.publications = publications;
    }

    /** Where the case is to be published after all, that was decided before. */
    public boolean decided(String incidentId) {
        return publications.status(new IncidentId(incidentId)) != PublicationStatus.UNDECIDED;
    }

    public boolean willBePublished(String incidentId) {
        var status = publications.status(new IncidentId(incidentId));
        return status == PublicationStatus.TO_PUBLISH || status == PublicationStatus.PUBLISHED;
    }
}
