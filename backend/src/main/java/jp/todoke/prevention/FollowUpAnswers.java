package jp.todoke.prevention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.behalf.OnBehalf;
import jp.todoke.incident.behalf.OnBehalfEntries;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.Step;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 続いているかの回答: four weeks before each review the unit is asked of every measure whether it still runs; its answer stands
 * beside the form of the review, which is made without it where the unit is silent.
 */
@Service
public class FollowUpAnswers {

    private static final int DAYS_BEFORE = 28;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final FollowUpAnswerRows rows;
    private final Plans plans;
    private final ReviewClocks reviews;
    private final FollowUpClocks clocks;
    private final Incidents incidents;
    private final OnBehalfEntries onBehalf;
    private final CaseProcess process;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowUpAnswers(
            FollowUpAnswerRows rows,
            Plans plans,
            ReviewClocks reviews,
            FollowUpClocks clocks,
            Incidents incidents,
            OnBehalfEntries onBehalf,
            CaseProcess process,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.reviews = reviews;
        this.clocks = clocks;
        this.incidents = incidents;
        this.onBehalf = onBehalf;
        this.process = process;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** When the unit is asked for the review that is to be made next: at once where none is. */
    @Transactional(readOnly = true)
    public Instant askedAt(IncidentId incident) {
        return reviews.next(incident)
                .map(next -> OfficialTime.at(OfficialTime.limitDay(next.limit()).minusDays(DAYS_BEFORE), MORNING))
                .orElseGet(clock::instant);
    }

    /** The unit is asked now, and its time begins; nothing where no review is to be made any more. */
    @Transactional
    public void ask(IncidentId incident) {
        incidents.lock(incident);
        if (reviews.next(incident).isPresent()) {
            clocks.asked(incident, clock.instant());
        }
    }

    /**
     * The unit answers of every measure that holds, late with the reason; {@code entry} says for whom somebody else
     * enters it. What does not run, or is not known, is described.
     */
    @Transactional
    public void answer(
            IncidentId incident,
            PartId part,
            List<MeasureAnswer> answers,
            @Nullable String latenessReason,
            @Nullable OnBehalf entry) {
        incidents.lock(incident);
        var plan = plans.of(incident).approved().orElseThrow(PreventionRefusal.NoSuchReview::new);
        var months = reviews.next(incident)
                .orElseThrow(PreventionRefusal.NoSuchReview::new)
                .months();
        if (rows.of(incident).stream()
                .anyMatch(before -> before.plan() == plan.number() && before.months() == months)) {
            throw new PreventionRefusal.AlreadyAnswered();
        }
        var measures = plan.inForce().stream().map(Measure::number).toList();
        var checks = new FieldChecks()
                .that(
                        answers.stream()
                                .map(MeasureAnswer::measure)
                                .sorted()
                                .toList()
                                .equals(measures),
                        "measures",
                        "follow-up.answer-every-measure");
        for (int each = 0; each < answers.size(); each++) {
            checks.that(
                    answers.get(each).stillRuns() == StillRuns.RUNS
                            || answers.get(each).words() != null,
                    "measures[%d].words".formatted(each),
                    "follow-up.words-needed");
        }
        checks.refuse();
        var now = clock.instant();
        var answer = new FollowUpAnswer(
                plan.number(),
                months,
                answers.stream()
                        .sorted(Comparator.comparing(MeasureAnswer::measure))
                        .toList(),
                now,
                ActedBy.of(actor.get(), Role.FACILITY_HEAD),
                onBehalf.record(incident, part, Step.ANSWER_FOLLOW_UP, entry));
        clocks.answered(incident, now, OnBehalf.lateness(latenessReason, entry));
        rows.add(incident, answer);
        events.publishEvent(new FollowUpAnswered(
                incident,
                months,
                answers.stream()
                        .filter(each -> each.stillRuns() != StillRuns.RUNS)
                        .count()));
        process.stepDone(incident, part, Step.ANSWER_FOLLOW_UP);
    }

    /** The unit said before a review whether its measures still run; of how many it said anything but that. */
    public record FollowUpAnswered(IncidentId incident, int months, long notRunning) implements DomainEvent {

        @Override
        public String detail() {
            return "review-" + months;
        }
    }
}
