package jp.todoke.found;

import jp.todoke.authority.AuthorityService;
import jp.todoke.authority.Duty;
import jp.todoke.authority.Filing;
import jp.todoke.council.CouncilService;
import jp.todoke.notification.NotificationService;
import jp.todoke.publication.PublicationService;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** Asks each track who outside was told of a case, also before it was reopened. */
@Component
class OutsideKnowledge {

    private final NotificationService notification;
    private final PublicationService publication;
    private final AuthorityService authority;
    private final CouncilService council;

    OutsideKnowledge(
            NotificationService notification,
            PublicationService publication,
            AuthorityService authority,
            CouncilService council) {
        this.notification = notification;
        this.publication = publication;
        this.authority = authority;
        this.council = council;
    }

    KnownOutside of(IncidentId incident) {
        var duties = authority.duties(incident);
        return new KnownOutside(
                notification.view(incident).contacts().stream().anyMatch(contact -> contact.told() > 0),
                publication.view(incident).lastPublished().isPresent(),
                duties.stream().anyMatch(Duty::everFiled),
                duties.stream().anyMatch(duty -> duty.filing(Filing.Kind.FINAL).isPresent()),
                council.report(incident).knowsPaper());
    }
}
