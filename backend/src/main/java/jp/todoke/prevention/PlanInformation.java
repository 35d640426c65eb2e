package jp.todoke.prevention;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.Actor;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.HeldPost;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.duty.OtherConfirmations;
import jp.todoke.incident.duty.WaitingConfirmation;
import jp.todoke.prevention.Prevention.PlanDecided;
import jp.todoke.prevention.Prevention.PlanRead;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 承認の報告: the director finds an approved plan among what waits, until the director has opened it. */
@Service
public class PlanInformation implements OtherConfirmations {

    private final Plans plans;
    private final PlanInformationRows rows;
    private final InformedDirectors directors;
    private final Incidents incidents;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanInformation(
            Plans plans,
            PlanInformationRows rows,
            InformedDirectors directors,
            Incidents incidents,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.rows = rows;
        this.directors = directors;
        this.incidents = incidents;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void decided(PlanDecided event) {
        if (event.outcome() != PlanDecision.Outcome.APPROVED) {
            return;
        }
        var incident = event.incident();
        var by = plans.of(incident)
                .last()
                .map(Plan::decision)
                .map(PlanDecision::by)
                .orElseThrow();
        directors
                .of(incident)
                .forEach(director ->
                        rows.add(incident, event.number(), director.id(), new RecordedBy(by, clock.instant())));
    }

    @Override
    public Stream<WaitingConfirmation> of(Actor actor) {
        return unread(actor).stream()
                .map(each -> WaitingConfirmation.ofPlanToRead(
                        each.incident(), each.plan(), each.by().post(), each.at()));
    }

    /** The plans of a case that were reported to the reader, and that the reader has not opened. */
    @Transactional(readOnly = true)
    public List<Integer> toRead(IncidentId incident) {
        return unread(actors.get()).stream()
                .filter(each -> each.incident().equals(incident))
                .map(PlanInformationRows.Unread::plan)
                .toList();
    }

    /**
     * The director has opened that plan; whoever it was not reported to changes nothing by it. Refuses a plan that the
     * case does not have.
     */
    @Transactional
    public void read(IncidentId incident, int plan) {
        incidents.lock(incident);
        var plans = this.plans.of(incident);
        if (Stream.concat(plans.earlier().stream(), plans.plans().stream()).noneMatch(one -> one.number() == plan)) {
            throw new PreventionRefusal.NoSuchPlan();
        }
        var actor = actors.get();
        var by = new RecordedBy(ActedBy.of(actor, Role.DEPARTMENT_DIRECTOR), clock.instant());
        unread(actor).stream()
                .filter(each -> each.incident().equals(incident) && each.plan() == plan)
                .forEach(each -> {
                    rows.read(each.id(), by);
                    events.publishEvent(new PlanRead(incident, plan));
                });
    }

    /** A deputy does not read it in the director's place. */
    private List<PlanInformationRows.Unread> unread(Actor actor) {
        return rows.unread(actor.posts().stream()
                .filter(post -> !post.deputy())
                .map(HeldPost::postId)
                .toList());
    }
}
