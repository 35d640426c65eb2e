package jp.todoke.prevention;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.Actor;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.duty.OtherConfirmations;
import jp.todoke.incident.duty.WaitingConfirmation;
import jp.todoke.prevention.Prevention.PlanSeenAfter;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 後閲: the chief looks at what was decided in his place, also after the case was closed, and finds it among what waits
 * until then.
 */
@Service
public class SeenPlans implements OtherConfirmations {

    private final Plans plans;
    private final ChiefPosts chiefs;
    private final Incidents incidents;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SeenPlans(
            Plans plans,
            ChiefPosts chiefs,
            Incidents incidents,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.chiefs = chiefs;
        this.incidents = incidents;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Stream<WaitingConfirmation> of(Actor actor) {
        return plans.unseen().stream().flatMap(incident -> unseenBy(actor, incident, plans.of(incident))
                .map(each -> WaitingConfirmation.ofPlanInPlace(
                        incident,
                        each.plan().number(),
                        each.word().by().post(),
                        each.word().at())));
    }

    /** The plans that were decided in the reader's place, and that the reader has not seen. */
    List<Integer> unseen(IncidentId incident, Prevention prevention) {
        return unseenBy(actors.get(), incident, prevention)
                .map(each -> each.plan().number())
                .distinct()
                .toList();
    }

    private record Unseen(Plan plan, PlanDecision word) {}

    private Stream<Unseen> unseenBy(Actor actor, IncidentId incident, Prevention prevention) {
        return Stream.concat(prevention.earlier().stream(), prevention.plans().stream())
                .flatMap(plan -> inPlaceOf(actor, incident, plan)
                        .filter(word -> word.decision().unseen())
                        .map(word -> new Unseen(plan, word.decision())));
    }

    /** What others decided of that plan in this person's place. */
    private Stream<PlanWord> inPlaceOf(Actor actor, IncidentId incident, Plan plan) {
        return plan.said().stream()
                .filter(word -> word.decision().deputy()
                        && word.decision().by().account() != actor.accountId()
                        && chiefs.owns(actor, incident, word.section()));
    }

    /**
     * The chief has seen that plan; told twice it is one. Refused of a plan that nobody decided in this person's place.
     */
    @Transactional
    public void seen(IncidentId incident, int number) {
        incidents.lock(incident);
        var actor = actors.get();
        var prevention = plans.of(incident);
        var seen = Stream.concat(prevention.earlier().stream(), prevention.plans().stream())
                .filter(plan -> plan.number() == number)
                .findFirst()
                .orElseThrow(PreventionRefusal.NoSuchPlan::new);
        var own = inPlaceOf(actor, incident, seen).toList();
        if (own.isEmpty()) {
            throw new PreventionRefusal.NotDecidedForYou();
        }
        var by = ActedBy.of(actor, Role.SECTION_CHIEF);
        own.stream().filter(one -> one.decision().unseen()).forEach(one -> {
            plans.add(incident, number, one.section(), new PlanSeen(clock.instant(), by));
            events.publishEvent(new PlanSeenAfter(incident, number));
        });
    }
}
