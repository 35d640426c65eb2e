package jp.todoke.notification;

import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** Telling the persons concerned by one case; each verb gives it afterwards or refuses what its status does not allow. */
@Table("notification")
record Notification(@Id @Nullable Long id, String incident, NotificationStatus status, @Version int version) {

    /** Of which nothing is recorded yet. */
    static Notification beginning(IncidentId incident) {
        return new Notification(null, incident.value(), NotificationStatus.GOING_ON, 0);
    }

    Notification recorded(ContactOutcome outcome) {
        if (status != NotificationStatus.GOING_ON) {
            throw NotificationRefusal.at(status);
        }
        return now(switch (outcome) {
            case GO_ON -> NotificationStatus.GOING_ON;
            case SETTLED -> NotificationStatus.SETTLED;
            case NOT_NEEDED -> NotificationStatus.NOT_NEEDED;
        });
    }

    Notification decided(boolean confirmed) {
        if (status == NotificationStatus.GOING_ON || status == NotificationStatus.CONFIRMED) {
            throw NotificationRefusal.at(status);
        }
        return now(confirmed ? NotificationStatus.CONFIRMED : NotificationStatus.GOING_ON);
    }

    /** Whoever was told or not to be told: it begins again. */
    Notification again() {
        if (status != NotificationStatus.CONFIRMED) {
            throw NotificationRefusal.at(status);
        }
        return now(NotificationStatus.GOING_ON);
    }

    private Notification now(NotificationStatus next) {
        return new Notification(id, incident, next, version);
    }
}
