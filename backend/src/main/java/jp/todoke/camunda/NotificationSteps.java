package jp.todoke.camunda;

import jp.todoke.notification.NotificationService;
import jp.todoke.notification.NotificationStatus;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** What the processes ask of telling the persons concerned. BPMN refers to these names. */
@Component("notificationSteps")
public class NotificationSteps {

    private final NotificationService notifications;

    NotificationSteps(NotificationService notifications) {
        this.notifications = notifications;
    }

    public boolean contactsGoOn(String incidentId) {
        return notifications.status(new IncidentId(incidentId)) == NotificationStatus.GOING_ON;
    }

    public boolean confirmationReturned(String incidentId) {
        return notifications.status(new IncidentId(incidentId)) == NotificationStatus.GOING_ON;
    }
}
