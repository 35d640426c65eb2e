package jp.todoke.publication;

import jp.todoke.assessment.DutyRegister;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.incident.extent.AffectedPersons;
import jp.todoke.notification.NotificationService;
import jp.todoke.notification.NotificationStatus;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** What publication asks of the rest of the case. */
@Component
class PublicationFacts {

    private final CaseFacts facts;
    private final DutyRegister duties;
    private final NotificationService notification;

    PublicationFacts(CaseFacts facts, DutyRegister duties, NotificationService notification) {
        this.facts = facts;
        this.duties = duties;
        this.notification = notification;
    }

    /**
     * What speaks for publishing, as it is known now. A duty counts where it is judged, and from the moment at which
     * its report is prepared before that: whoever tells the commission must think of the public too, and a criterion
     * only proposes. That the table of duties would name one, with nobody having acted on it, is no duty yet: nearly
     * every case is one at first.
     */
    KnownFacts known(IncidentId incident) {
        var now = facts.of(incident);
        return new KnownFacts(
                now.affectedPersons().map(AffectedPersons::max).orElse(null), now.malice(), duties.exists(incident));
    }

    /**
     * Whether all persons concerned are told, or the chief confirmed that they need not be. That nobody need be told is
     * not enough before somebody looked at it.
     */
    boolean personsTold(IncidentId incident) {
        var status = notification.status(incident);
        return status == NotificationStatus.SETTLED || status == NotificationStatus.CONFIRMED;
    }
}
