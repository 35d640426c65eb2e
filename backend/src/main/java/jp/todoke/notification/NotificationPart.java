package jp.todoke.notification;

import java.util.List;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.OpenWork;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** Telling the persons concerned as part of the case: confirmed by the chief before the case can be closed. */
@Component
class NotificationPart implements CasePart {

    private final Notifications notifications;

    NotificationPart(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public String track() {
        return "notification";
    }

    @Override
    public List<OpenWork> openWork(IncidentId incident) {
        return notifications.of(incident).done() ? List.of() : List.of(new OpenWork("notification-not-confirmed"));
    }

    @Override
    public boolean keepsFromWithdrawal(IncidentId incident) {
        return !notifications.of(incident).contacts().isEmpty();
    }
}
