package jp.todoke.incident.merging;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.calendar.ToldTime;
import jp.todoke.clock.Basis;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.EndReason;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Employer;
import jp.todoke.incident.Incident;
import jp.todoke.incident.IncidentRows;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.SecretariatActs;
import jp.todoke.incident.UnitClocks;
import jp.todoke.incident.casefile.CaseRecords;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.incident.duty.Knowledge;
import jp.todoke.incident.duty.KnowledgeConsequences;
import jp.todoke.incident.duty.NewKnowledge;
import jp.todoke.incident.extent.AffectedCounts;
import jp.todoke.incident.extent.Finds;
import jp.todoke.incident.extent.Media;
import jp.todoke.incident.extent.Medium;
import jp.todoke.incident.extent.NewMedium;
import jp.todoke.incident.extent.Overlap;
import jp.todoke.incident.joining.UnitJoining;
import jp.todoke.incident.linking.CaseLinks;
import jp.todoke.incident.merging.Merging.CaseAbsorbed;
import jp.todoke.incident.merging.Merging.CaseMerged;
import jp.todoke.incident.merging.MergingView.MergedCase;
import jp.todoke.incident.merging.MergingView.MergedWith;
import jp.todoke.incident.people.Participants;
import jp.todoke.process.CaseProcess;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 併合: the secretariat makes one case of two that are one event. The case that goes on takes over what was known of
 * both, so that its limits count from the earliest knowledge; the other one ends and stays to be read.
 */
@Service
public class Mergings {

    private final Incidents incidents;
    private final IncidentRows cases;
    private final SecretariatActs secretariat;
    private final MergingPlans plans;
    private final MergingRows rows;
    private final CaseRecords records;
    private final AffectedCounts counts;
    private final Media media;
    private final Finds finds;
    private final Participants participants;
    private final CourseOfEvents course;
    private final CaseLinks links;
    private final UnitJoining joining;
    private final UnitClocks unitClocks;
    private final Clocks clocks;
    private final Units units;
    private final CaseAccess access;
    private final CurrentActor actors;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mergings(
            Incidents incidents,
            IncidentRows cases,
            SecretariatActs secretariat,
            MergingPlans plans,
            MergingRows rows,
            CaseRecords records,
            AffectedCounts counts,
            Media media,
            Finds finds,
            Participants participants,
            CourseOfEvents course,
            CaseLinks links,
            UnitJoining joining,
            UnitClocks unitClocks,
            Clocks clocks,
            Units units,
            CaseAccess access,
            CurrentActor actors,
            CaseProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.cases = cases;
        this.secretariat = secretariat;
        this.plans = plans;
        this.rows = rows;
        this.records = records;
        this.counts = counts;
        this.media = media;
        this.finds = finds;
        this.participants = participants;
        this.course = course;
        this.links = links;
        this.joining = joining;
        this.unitClocks = unitClocks;
        this.clocks = clocks;
        this.units = units;
        this.access = access;
        this.actors = actors;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /** By which merging the case ended, and which cases went on as a part of it. */
    @Transactional(readOnly = true)
    public MergingView of(IncidentId incident) {
        return new MergingView(
                rows.ending(incident)
                        .map(merging -> with(merging, merging.into(), new CameAlong(List.of(), List.of(), List.of())))
                        .orElse(null),
                rows.into(incident).stream()
                        .map(merging -> with(merging, merging.absorbed(), rows.cameAlong(merging)))
                        .toList());
    }

    private MergedWith with(Merging merging, IncidentId other, CameAlong came) {
        return new MergedWith(
                access.sees(other) ? named(incidents.get(other)) : null,
                merging.overlap(),
                merging.reason(),
                merging.by(),
                merging.at(),
                came);
    }

    private static MergedCase named(Incident incident) {
        return new MergedCase(incident.number(), Incident.label(incident.number()), incident.title());
    }

    /** What would follow if the other case went on as a part of this one; nothing is saved. */
    @Transactional(readOnly = true)
    public MergingPreview preview(IncidentId into, String other, Overlap overlap) {
        incidents.requireRunning(into);
        var absorbed = plans.seen(other);
        var plan = plans.of(into, absorbed);
        var now = clock.instant();
        var follows = follows(into, plan);
        var here = counts.series(into);
        var there = counts.series(absorbed);
        return new MergingPreview(
                named(plan.absorbed()),
                plan.units().stream()
                        .map(unit -> new MergingPreview.UnitThatJoins(
                                unit.part().value(),
                                units.get(unit.part().value()).name(),
                                unitClocks.limits(plan.into().kind(), key -> unit.countsFrom(key, now))))
                        .toList(),
                plan.absorbed().known(),
                follows.earlierKnown(),
                follows.moves(),
                plan.ends().stream()
                        .map(ending -> new MergingPreview.LimitThatEnds(ending.key(), unitName(ending.part()), ending.limit()))
                        .toList(),
                here.persons().orElse(null),
                there.persons().orElse(null),
                here.with(there, overlap).persons().orElse(null),
                plan.media().stream()
                        .map(medium -> new MergingPreview.MediumThere(medium.number(), medium.label()))
                        .toList());
    }

    /** What the earliest knowledge of the case, and of each duty, would move. */
    private KnowledgeConsequences follows(IncidentId into, MergingPlan plan) {
        return plan.knowledge().stream()
                .filter(Knowledge::ofBody)
                .collect(Collectors.toMap(
                        entry -> Optional.ofNullable(entry.of()), Knowledge::knownAt, (first, later) -> first))
                .entrySet()
                .stream()
                .map(earliest -> records.consequences(
                        into, Employer.BODY, earliest.getValue(), earliest.getKey().orElse(null)))
                .reduce(
                        new KnowledgeConsequences(false, List.of()),
                        (one, other) -> new KnowledgeConsequences(
                                one.earlierKnown() || other.earlierKnown(),
                                KnowledgeConsequences.each(one.moves(), other.moves())));
    }

    private @Nullable String unitName(@Nullable PartId part) {
        return part == null
                ? null
                : units.find(part.value()).map(Unit::name).orElse(null);
    }

    /**
     * One of the secretariat lets the other case go on as a part of this one. Refuses, at its field, a case that is not
     * seen, itself, one that does not run, and one that reached beyond the office; the same merging by the same person
     * again changes nothing. Both cases are locked in the order of their numbers, so that two clerks who merge them
     * into each other come one after the other.
     */
    @Transactional
    public void merge(IncidentId into, NewMerging merging) {
        var absorbed = plans.seen(merging.other());
        Stream.of(into, absorbed)
                .distinct()
                .sorted(Comparator.comparing(IncidentId::value))
                .forEach(incidents::lock);
        var by = ActedBy.of(actors.get(), Role.SECRETARIAT);
        if (done(into, absorbed, by)) {
            return;
        }
        incidents.requireRunning(into);
        var plan = plans.of(into, plans.seen(absorbed.value()));
        check(plan, merging.sameMedia());
        secretariat.seen(absorbed);
        var made = new Merging(
                absorbed, into, merging.overlap(), new CaseText(merging.reason().strip()), by, clock.instant());
        rows.add(made);
        takeOver(made, plan, merging.sameMedia());
        tell(made, plan);
        cases.merged(absorbed);
        clocks.end(absorbed, EndReason.MERGED);
        process.merged(absorbed);
    }

    private boolean done(IncidentId into, IncidentId absorbed, ActedBy by) {
        return rows.ending(absorbed)
                .filter(before -> before.into().equals(into) && before.by().account() == by.account())
                .isPresent();
    }

    private static void check(MergingPlan plan, Set<Integer> sameMedia) {
        var there = plan.media().stream().map(Medium::number).toList();
        if (!there.containsAll(sameMedia)) {
            throw new InvalidInput("sameMedia", "merging-no-such-medium");
        }
    }

    /** People first, so that everything that comes along is masked from the beginning. */
    private void takeOver(Merging merging, MergingPlan plan, Set<Integer> sameMedia) {
        var absorbed = merging.absorbed();
        var into = merging.into();
        participants.carry(absorbed, into);
        var entries = takeOverKnowledge(into, plan.knowledge());
        plan.units()
                .forEach(unit -> joining.joinFromMerged(
                        into,
                        unit.part(),
                        merging.reason(),
                        merging.by(),
                        key -> basis(unit.countsFrom(key, merging.at()), plan, entries)));
        counts.carry(absorbed, into, merging.overlap()).forEach(rows::addCount);
        plan.media().stream()
                .filter(medium -> !sameMedia.contains(medium.number()))
                .forEach(medium -> takeOver(merging, medium));
        links.carry(absorbed, into);
        course.carry(absorbed, into);
    }

    /** Gives the number of the new entry for each of the merged case. */
    private Map<Long, Long> takeOverKnowledge(IncidentId into, List<Knowledge> knowledge) {
        var numbers = records.carryKnowledge(
                into,
                knowledge.stream()
                        .map(entry -> new NewKnowledge(
                                entry.knower().value(),
                                entry.employer(),
                                entry.known(),
                                entry.of(),
                                CaseText.value(entry.note())))
                        .toList());
        var entries = new HashMap<Long, Long>();
        for (var index = 0; index < numbers.size(); index++) {
            rows.addKnowledge(numbers.get(index), knowledge.get(index).id());
            entries.put(knowledge.get(index).id(), numbers.get(index));
        }
        return entries;
    }

    /** The entry of knowledge of that moment, with which the clock moves; another event where there is none. */
    private static Basis basis(Instant at, MergingPlan plan, Map<Long, Long> entries) {
        return plan.knowledge().stream()
                .filter(entry -> entry.ofBody() && entry.of() == null && entry.knownAt().equals(at))
                .findFirst()
                .map(entry -> new Basis(at, entries.get(entry.id())))
                .orElseGet(() -> Basis.of(at));
    }

    private void takeOver(Merging merging, Medium medium) {
        var number = media.add(merging.into(), NewMedium.same(medium));
        rows.addMedium(merging, number, medium.number());
        if (medium.find() != null) {
            finds.carry(merging.into(), number, medium.find());
        }
    }

    private void tell(Merging merging, MergingPlan plan) {
        line(
                merging.into(),
                merging,
                "%s（%s）をこの事案に併合した。"
                        .formatted(
                                Incident.label(merging.absorbed()), plan.absorbed().title()));
        line(merging.absorbed(), merging, "この事案を%sに併合した。".formatted(Incident.label(merging.into())));
        events.publishEvent(new CaseAbsorbed(merging.into(), merging.absorbed()));
        events.publishEvent(new CaseMerged(merging.absorbed(), merging.into()));
    }

    private void line(IncidentId incident, Merging merging, String what) {
        course.add(
                incident,
                new NewEntry(ToldTime.at(merging.at()), merging.by().post(), what, EntryKind.OTHER, "merging"));
    }
}
