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

    /** What speaks for publishing, as it is known now. */
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
