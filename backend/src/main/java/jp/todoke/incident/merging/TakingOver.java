package jp.todoke.incident.merging;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.todoke.clock.Basis;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.DoneInMergedCase;
import jp.todoke.incident.casefile.CaseRecords;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.PlannedActs;
import jp.todoke.incident.duty.Knowledge;
import jp.todoke.incident.extent.AffectedCounts;
import jp.todoke.incident.extent.Finds;
import jp.todoke.incident.extent.Media;
import jp.todoke.incident.extent.Medium;
import jp.todoke.incident.extent.Mitigations;
import jp.todoke.incident.joining.UnitJoining;
import jp.todoke.incident.linking.CaseLinks;
import jp.todoke.incident.people.Participants;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** What enters the case that goes on from the one that is merged into it; nothing of that one is changed. */
@Component
class TakingOver {

    private final MergingRows rows;
    private final Participants participants;
    private final CaseRecords records;
    private final UnitJoining joining;
    private final List<DoneInMergedCase> done;
    private final AffectedCounts counts;
    private final Media media;
    private final Finds finds;
    private final Mitigations mitigations;
    private final CaseLinks links;
    private final CourseOfEvents course;
    private final PlannedActs plannedActs;

    TakingOver(
            MergingRows rows,
            Participants participants,
            CaseRecords records,
            UnitJoining joining,
            List<DoneInMergedCase> done,
            AffectedCounts counts,
            Media media,
            Finds finds,
            Mitigations mitigations,
            CaseLinks links,
            CourseOfEvents course,
            PlannedActs plannedActs) {
        this.rows = rows;
        this.participants = participants;
        this.records = records;
        this.joining = joining;
        this.done = done;
        this.counts = counts;
        this.media = media;
        this.finds = finds;
        this.mitigations = mitigations;
        this.links = links;
        this.course = course;
        this.plannedActs = plannedActs;
    }

    /** People first, so that everything that comes along is masked from the beginning. Both cases are locked. */
    void all(Merging merging, MergingPlan plan, Set<Integer> sameMedia) {
        var absorbed = merging.absorbed();
        var into = merging.into();
        participants.carry(absorbed, into);
        var entries = knowledge(into, plan.knowledge());
        plan.units()
                .forEach(unit -> join(merging, unit, key -> basis(unit.countsFrom(key, merging.at()), plan, entries)));
        counts.carry(absorbed, into, merging.overlap()).forEach(rows::addCount);
        var newMedia = new HashMap<Integer, Integer>();
        plan.media().stream()
                .filter(medium -> !sameMedia.contains(medium.number()))
                .forEach(medium -> newMedia.put(medium.number(), medium(merging, medium)));
        mitigations.carry(absorbed, into, newMedia);
        links.carry(absorbed, into);
        course.carry(absorbed, into);
        plannedActs.carry(absorbed, into);
    }

    private void join(Merging merging, JoiningUnit unit, Function<ClockKey, Basis> from) {
        joining.joinFromMerged(merging.into(), unit.part(), merging.reason(), merging.by(), from);
        done.forEach(each -> each.carry(merging.absorbed(), merging.into(), unit.part()));
    }

    /** Gives the number of the new entry for each of the merged case. */
    private Map<Long, Long> knowledge(IncidentId into, List<Knowledge> knowledge) {
        var numbers = records.carryKnowledge(
                into, knowledge.stream().map(Knowledge::toEnterAgain).toList());
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
                .filter(entry ->
                        entry.ofBody() && entry.of() == null && entry.knownAt().equals(at))
                .findFirst()
                .map(entry -> new Basis(at, entries.get(entry.id())))
                .orElseGet(() -> Basis.of(at));
    }

    /** Gives the number that the medium has where the case goes on. */
    private int medium(Merging merging, Medium medium) {
        var number = media.carry(merging.into(), medium);
        rows.addMedium(merging, number, medium.number());
        if (medium.find() != null) {
            finds.carry(merging.into(), number, medium.find());
        }
        return number;
    }
}
