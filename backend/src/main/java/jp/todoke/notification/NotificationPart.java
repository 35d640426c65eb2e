package jp.todoke.notification;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.todoke.identity.RecordedBy;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.EarlyEnd;
import jp.todoke.incident.OpenWork;
import jp.todoke.incident.Track;
import jp.todoke.notification.NotificationView.NotificationStatement;
import jp.todoke.process.Step;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
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
        var notification = notifications.of(incident);
        return notification.done()
                ? List.of()
                : Stream.concat(
                                Stream.of(new OpenWork("notification-not-confirmed")
                                        .doneBy(Step.CONFIRM_NOTIFICATION, Step.RECORD_NOTIFICATION)),
                                notification.standing().stream()
                                        .filter(measure -> measure.is(SubstituteAct.PLANNED))
                                        .map(measure -> new OpenWork(
                                                        "substitute-planned-" + measure.measure(),
                                                        Objects.requireNonNull(measure.place())
                                                                .value())
                                                .doneBy(Step.RECORD_NOTIFICATION)))
                        .toList();
    }

    @Override
    public boolean begun(IncidentId incident) {
        return notifications.of(incident).version() > 0;
    }

    /** What was done in the place of telling was needed. */
    @Override
    public @Nullable CaseText trackNotNeeded(IncidentId incident) {
        return notifications
                .of(incident)
                .lastWord()
                .filter(word -> word.act() == NotificationAct.NOT_NEEDED && word.ground() != NoNoticeGround.SUBSTITUTE)
                .map(NotificationStatement::reason)
                .orElse(null);
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
                NoNoticeGround.NO_DUTY,
                null,
                reason,
                null,
                null,
                new RecordedBy(end.proposedBy(), end.at()));
        notifications.add(
                incident,
                NotificationAct.CONFIRMED,
                null,
                null,
                null,
                null,
                null,
                null,
                new RecordedBy(end.decidedBy(), end.at()));
        clocks.confirmed(incident);
    }

    @Override
    public boolean keepsFromWithdrawal(IncidentId incident) {
        var notification = notifications.of(incident);
        return !notification.contacts().isEmpty()
                || notification.standing().stream().anyMatch(measure -> measure.is(SubstituteAct.DONE));
    }
}
