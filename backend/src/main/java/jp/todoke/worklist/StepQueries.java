package jp.todoke.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.PartNames;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.OnBehalfRights;
import jp.todoke.identity.StepsOnBehalf;
import jp.todoke.identity.organisation.Holder;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.UnitKind;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Incidents;
import jp.todoke.process.Step;
import jp.todoke.process.UnknownStep;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the form of a step needs to know about it. */
@Service
public class StepQueries {

    /** The places in a line at which somebody tells what was done where the thing was lost. */
    private static final Set<String> OF_WHOEVER_LOST_IT = Set.of(LinePlace.STAFF.key(), LinePlace.HEAD.key());

    private static final Set<Step> OF_UNITS = EnumSet.range(Step.RECORD_SEARCH_ROUND, Step.DECIDE_WRITTEN_REPORT);

    private final Tasks tasks;
    private final Incidents incidents;
    private final Posts posts;
    private final Lines lines;
    private final Units units;
    private final TaskTakers takers;
    private final TaskRights rights;
    private final CurrentActor actors;
    private final OnBehalfRights onBehalf;
    private final StepsOnBehalf onBehalfSteps;
    private final StepLabels labels;
    private final DueDates dueDates;
    private final PartNames partNames;
    private final Clock clock;

    StepQueries(
            Tasks tasks,
            Incidents incidents,
            Posts posts,
            Lines lines,
            Units units,
            TaskTakers takers,
            TaskRights rights,
            CurrentActor actors,
            OnBehalfRights onBehalf,
            StepsOnBehalf onBehalfSteps,
            StepLabels labels,
            DueDates dueDates,
            PartNames partNames,
            Clock clock) {
        this.tasks = tasks;
        this.incidents = incidents;
        this.posts = posts;
        this.lines = lines;
        this.units = units;
        this.takers = takers;
        this.rights = rights;
        this.actors = actors;
        this.onBehalf = onBehalf;
        this.onBehalfSteps = onBehalfSteps;
        this.labels = labels;
        this.dueDates = dueDates;
        this.partNames = partNames;
        this.clock = clock;
    }

    /**
     * The step of that word as it stands; the viewer sees the case. Throws {@link UnknownStep}, and not found for a
     * unit that the case does not concern.
     */
    @Transactional(readOnly = true)
    public StepView read(IncidentId incident, @Nullable PartId part, String word) {
        var step = Step.ofWord(word);
        var partName = partNames.inFull(part);
        return rights.forActor(actors.get(), tasks.of(new Task.Key(incident, part, step)))
                .map(task -> open(task, partName))
                .orElseGet(() -> closed(incident, part, partName, step));
    }

    /** The step does not wait; one of a unit needs a unit of the case all the same. */
    private StepView closed(IncidentId incident, @Nullable PartId part, @Nullable String partName, Step step) {
        if (part != null && OF_UNITS.contains(step)) {
            incidents.unitOf(incident, part);
        }
        var chief = partName == null ? null : labels.chief(step, part);
        return new StepView(
                incident,
                part,
                partName,
                step,
                labels.of(step, chief),
                chief,
                false,
                false,
                false,
                false,
                false,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                false,
                null,
                null,
                false,
                clock.instant());
    }

    private StepView open(Task task, @Nullable String partName) {
        var now = clock.instant();
        var chief = labels.chief(task.step(), task.part());
        var post = posts.get(task.post());
        var holders = posts.holdersOf(task.post(), LocalDate.now(clock)).stream()
                .filter(holder -> rights.may(holder.accountId(), task))
                .map(StepQueries::view)
                .toList();
        var actor = actors.get();
        var taker = takers.of(task)
                .map(taken -> taken.seenBy(actor, task.postUnit()))
                .orElse(null);
        var own = rights.isOf(actor, task);
        var first = rights.isFirst(actor.accountId(), task);
        var mayEnter = !first
                && onBehalfSteps.mayComeOnBehalf(task.step())
                && onBehalf.mayEnter(task.incident(), task.part(), task.step());
        return new StepView(
                task.incident(),
                task.part(),
                partName,
                task.step(),
                labels.of(task.step(), chief),
                chief,
                true,
                own && (taker == null || taker.me()),
                mayEnter,
                own && mayEnter && standsInForContractor(task),
                first,
                post.name(),
                post.unitName(),
                holders,
                task.since(),
                task.due(),
                dueDates.clock(task.incident(), task.part(), task.step())
                        .map(ClockView::id)
                        .orElse(null),
                task.due() != null && !task.due().isAfter(now),
                task.passedOver(),
                taker,
                own && takers.isShared(task),
                now);
    }

    /**
     * A step of a contractor for which nobody has an account; not one that only passed its people by, as the second
     * person.
     */
    private boolean standsInForContractor(Task task) {
        var incident = incidents.get(task.incident());
        var unit = task.part() != null && incident.units().contains(task.part())
                ? task.part().value()
                : incident.originUnit();
        return OF_WHOEVER_LOST_IT.contains(task.role())
                && lines.asked(task.role(), unit) != Role.CONTRACTOR
                && units.find(unit)
                        .filter(each -> each.kind() == UnitKind.CONTRACTOR)
                        .isPresent()
                && !task.postUnit().equals(unit);
    }

    private static StepView.HolderView view(Holder holder) {
        return new StepView.HolderView(holder.displayName(), holder.title(), holder.phone(), holder.deputy());
    }
}
