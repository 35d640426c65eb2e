package jp.todoke.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.clock.LimitMove;
import jp.todoke.identity.Act;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.ActingPosts;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.OutsidePersonNeeded;
import jp.todoke.identity.OutsidePersons;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.notification.Notification.NotificationPlanned;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SavedByOther;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 本人対応の計画: the chief approves until which day everybody is to be told, and the limit moves to that day. */
@Service
public class NotificationPlanning {

    private final Incidents incidents;
    private final NotificationService notifications;
    private final Notifications rows;
    private final NotificationPlans plans;
    private final NotificationClocks clocks;
    private final OutsidePersons outsidePersons;
    private final ActingPosts acting;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NotificationPlanning(
            Incidents incidents,
            NotificationService notifications,
            Notifications rows,
            NotificationPlans plans,
            NotificationClocks clocks,
            OutsidePersons outsidePersons,
            ActingPosts acting,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.notifications = notifications;
        this.rows = rows;
        this.plans = plans;
        this.clocks = clocks;
        this.outsidePersons = outsidePersons;
        this.acting = acting;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** What would move if everybody were to be told until that day; nothing is saved. Refuses a day that is past. */
    @Transactional(readOnly = true)
    public List<LimitMove> preview(IncidentId incident, LocalDate until) {
        check(until);
        return clocks.ifPlanned(incident, until);
    }

    /**
     * Approves that everybody is told until that day, while telling goes on; a later plan takes the place of an earlier
     * one.
     *
     * @param version how many plans the form knew
     */
    @Transactional
    public NotificationView approve(IncidentId incident, int version, @Nullable LocalDate until, String plan) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        if (plans.of(incident).size() != version) {
            throw new SavedByOther(notifications.view(incident));
        }
        requireOutsidePerson(incident);
        rows.of(incident).goingOn();
        new FieldChecks().required(true, "until", until).refuse();
        check(until);
        plans.add(
                incident,
                new NotificationPlan(
                        until,
                        new CaseText(plan.strip()),
                        ActedBy.of(actors.get(), Role.SECTION_CHIEF),
                        clock.instant()));
        clocks.planned(incident, until);
        events.publishEvent(new NotificationPlanned(incident, until));
        return notifications.view(incident);
    }

    /** The chief of the unit concerned leaves it to the next post up the line that is outside. */
    private void requireOutsidePerson(IncidentId incident) {
        var insiders = outsidePersons.insiders(Act.NOTIFICATION_PLANNED, incident);
        if (insiders.contains(actors.get().accountId())) {
            throw new OutsidePersonNeeded(
                    acting.of(Role.SECTION_CHIEF, incidents.get(incident).originUnit(), insiders)
                            .label());
        }
    }

    private void check(LocalDate until) {
        new FieldChecks()
                .that(!until.isBefore(LocalDate.now(clock)), "until", "plan-day-past")
                .refuse();
    }
}
