package jp.todoke.notification;

import java.util.List;
import jp.todoke.identity.RecordedBy;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.EarlyEnd;
import jp.todoke.incident.OpenWork;
import jp.todoke.incident.Track;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** Telling the persons concerned as part of the case: confirmed by the chief before the case can be closed. */
@Component
class NotificationPart implements CasePart {

    private final Notifications notifications;
    private final NotificationClocks clocks;

    NotificationPart(Notifications notifications, NotificationClocks clocks) {
        this.notifications = notifications;
        this.clocks = clocks;
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
    public Track onMap() {
        return Track.NOTIFICATION;
    }

    @Override
    public List<OpenWork> keepsFromQuickEnding(IncidentId incident) {
        return keepsFromWithdrawal(incident) ? List.of(new OpenWork("quick-persons-told")) : List.of();
    }

    /** The head says 「不要」 and the chief confirms it. */
    @Override
    public boolean saysItselfNotNeeded(IncidentId incident) {
        return true;
    }

    /** It is kept as the 「不要」 that it is, so that telling can be resumed as after any other. */
    @Override
    public void endEarly(IncidentId incident, EarlyEnd end) {
        var reason = end.reason().value();
        notifications.add(
                incident,
                NotificationAct.NOT_NEEDED,
                null,
                new NoNotice(NoNoticeGround.NO_DUTY, null),
                null,
                reason,
                null,
                null,
                new RecordedBy(end.proposedBy(), end.at()));
        notifications.add(
                incident,
                NotificationAct.CONFIRMED,
                null,
                NoNotice.NONE,
                null,
                null,
                null,
                null,
                new RecordedBy(end.decidedBy(), end.at()));
        clocks.confirmed(incident);
    }

    @Override
    public boolean keepsFromWithdrawal(IncidentId incident) {
        return !notifications.of(incident).contacts().isEmpty();
    }
}
