package jp.todoke.prevention;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.closing.IncidentClosed;
import jp.todoke.prevention.Prevention.MeasuresReviewed;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 効果の確認: after the closing the chief looks three times whether the measures still run and work, with what the unit
 * answered beside, or without it where the unit is silent; of what did not hold a successor is owed from then on.
 */
@Service
public class Reviews {

    private final ReviewRows rows;
    private final Plans plans;
    private final ReviewClocks clocks;
    private final FollowUpClocks followUp;
    private final Incidents incidents;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviews(
            ReviewRows rows,
            Plans plans,
            ReviewClocks clocks,
            FollowUpClocks followUp,
            Incidents incidents,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.clocks = clocks;
        this.followUp = followUp;
        this.incidents = incidents;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Where a plan was approved, its reviews run from the first closing after that, and go on while the case is
     * reopened.
     */
    @EventListener
    void closed(IncidentClosed closed) {
        var prevention = plans.of(closed.incident());
        if (prevention.approved().isPresent() && !clocks.begun(closed.incident(), prevention)) {
            clocks.start(closed.incident(), clock.instant());
            events.publishEvent(new ReviewsBegun(
                    closed.incident(), prevention.approved().get().number()));
        }
    }

    /** The reviews of that plan are waited for from now on. */
    public record ReviewsBegun(IncidentId incident, int plan) {}

    /** Whether a review of the plan that holds is still to be made. */
    @Transactional(readOnly = true)
    public boolean goOn(IncidentId incident) {
        return clocks.running(incident);
    }

    /** The cases whose reviews are waited for, and of which plan. */
    @Transactional(readOnly = true)
    public List<ReviewsBegun> awaited() {
        return rows.awaited();
    }

    /**
     * The review so many months after the closing says of every measure whether it works; late with the reason. The
     * same told twice is one; another word on a review that is made is refused.
     */
    @Transactional
    public void record(
            IncidentId incident,
            int months,
            List<ReviewResult> results,
            String account,
            @Nullable String latenessReason) {
        incidents.lock(incident);
        var prevention = plans.of(incident);
        if (!clocks.started(incident, months, prevention)) {
            throw new PreventionRefusal.NoSuchReview();
        }
        var plan = prevention.approved().orElseThrow(PreventionRefusal.NoSuchReview::new);
        var measures = plan.inForce().stream().map(Measure::number).toList();
        var sorted = results.stream()
                .sorted(Comparator.comparing(ReviewResult::measure))
                .toList();
        new FieldChecks()
                .that(
                        sorted.stream().map(ReviewResult::measure).toList().equals(measures),
                        "results",
                        "prevention.review-every-measure")
                .refuse();
        var review = new Review(
                plan.number(),
                months,
                sorted,
                new CaseText(account),
                ActedBy.of(actor.get(), Role.SECTION_CHIEF),
                clock.instant());
        var made = rows.of(incident).stream()
                .filter(one -> one.plan() == plan.number() && one.months() == months)
                .findFirst();
        if (made.isPresent()) {
            if (!made.get().results().equals(review.results())
                    || !made.get().account().equals(review.account())
                    || !made.get().by().equals(review.by())) {
                throw new PreventionRefusal.AlreadyReviewed();
            }
            return;
        }
        clocks.met(incident, months, review.at(), latenessReason);
        rows.add(incident, review);
        followUp.reviewed(incident);
        if (sorted.stream().anyMatch(ReviewResult::failed)) {
            followUp.successorOwed(incident, review.at());
        }
        events.publishEvent(new MeasuresReviewed(
                incident, months, sorted.stream().filter(ReviewResult::failed).count()));
    }
}
