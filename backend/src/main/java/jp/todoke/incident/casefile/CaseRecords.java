package jp.todoke.incident.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jp.todoke.calendar.PastTimeCheck;
import jp.todoke.calendar.ToldTime;
import jp.todoke.clock.Basis;
import jp.todoke.clock.LimitMoves;
import jp.todoke.clock.RecountedClocks;
import jp.todoke.identity.CaseStaff;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.CountRanges;
import jp.todoke.incident.Employer;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.course.CourseEntry;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.Exposure;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.incident.course.NewExposure;
import jp.todoke.incident.course.Occurrences;
import jp.todoke.incident.duty.DutyBases;
import jp.todoke.incident.duty.KnowledgeConsequences;
import jp.todoke.incident.duty.KnowledgeEntries;
import jp.todoke.incident.duty.LegalDuty;
import jp.todoke.incident.duty.NewKnowledge;
import jp.todoke.incident.extent.AffectedCounts;
import jp.todoke.incident.extent.Natures;
import jp.todoke.incident.extent.NewCount;
import jp.todoke.incident.extent.NewNature;
import jp.todoke.incident.people.Mask;
import jp.todoke.incident.people.NameOfPerson;
import jp.todoke.incident.people.NewParticipant;
import jp.todoke.incident.people.Participant;
import jp.todoke.incident.people.ParticipantKinds;
import jp.todoke.incident.people.Participants;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Facts of a running case as people write them down: who knew, how many, what happened when, who is named. */
@Service
public class CaseRecords {

    private final CaseFacts facts;
    private final Incidents incidents;
    private final KnowledgeEntries knowledge;
    private final AffectedCounts counts;
    private final Natures natures;
    private final CourseOfEvents course;
    private final Occurrences occurrences;
    private final Participants participants;
    private final ParticipantKinds kinds;
    private final CaseStaff staff;
    private final Units units;
    private final DutyBases bases;
    private final RecountedClocks recounted;
    private final LimitMoves moves;
    private final Clock clock;

    CaseRecords(
            CaseFacts facts,
            Incidents incidents,
            KnowledgeEntries knowledge,
            AffectedCounts counts,
            Natures natures,
            CourseOfEvents course,
            Occurrences occurrences,
            Participants participants,
            ParticipantKinds kinds,
            CaseStaff staff,
            Units units,
            DutyBases bases,
            RecountedClocks recounted,
            LimitMoves moves,
            Clock clock) {
        this.facts = facts;
        this.incidents = incidents;
        this.knowledge = knowledge;
        this.counts = counts;
        this.natures = natures;
        this.course = course;
        this.occurrences = occurrences;
        this.participants = participants;
        this.kinds = kinds;
        this.staff = staff;
        this.units = units;
        this.bases = bases;
        this.recounted = recounted;
        this.moves = moves;
        this.clock = clock;
    }

    /**
     * Somebody knew since then; refused at the parts of {@code known}. What counts from the body's first knowledge
     * moves when this is an earlier one. Gives the number of the entry.
     */
    @Transactional
    public long recordKnowledge(IncidentId incident, NewKnowledge entry) {
        begin(incident);
        var known = knowledge.first(incident);
        checkKnown(entry, known.at());
        var number = knowledge.add(incident, entry);
        countAnew(incident, known);
        return number;
    }

    /**
     * Enters what was known of a case that is merged into this one, as it was told there. What counts from the body's
     * first knowledge moves when an earlier one is among it. Gives the numbers of the entries, in their order.
     */
    @Transactional
    public List<Long> carryKnowledge(IncidentId incident, List<NewKnowledge> entries) {
        begin(incident);
        var known = knowledge.first(incident);
        var numbers =
                entries.stream().map(entry -> knowledge.add(incident, entry)).toList();
        countAnew(incident, known);
        return numbers;
    }

    private void countAnew(IncidentId incident, Basis before) {
        var known = knowledge.first(incident);
        if (!known.equals(before)) {
            recounted.knownMoved(incident, before, known);
        }
        bases.moveClocks(incident);
    }

    private void checkKnown(NewKnowledge entry, Instant knownBefore) {
        var time = entry.known();
        var checks = new FieldChecks();
        PastTimeCheck.check(checks, "known.", time, clock.instant());
        checks.that(entry.noLaterThan() != null || time.earliest() != null, "known.startAbout", "known-no-earliest")
                .refuse();
        checks.that(
                        entry.of() == null || !entry.knownAt().isBefore(knownBefore),
                        "known." + PastTimeCheck.startField(time),
                        "before-known")
                .refuse();
    }

    /** What such an entry would move, said before it is saved; the earliest new limit first. */
    @Transactional(readOnly = true)
    public KnowledgeConsequences consequences(
            IncidentId incident, Employer employer, Instant knownAt, @Nullable LegalDuty of) {
        var known = knowledge.first(incident);
        if (employer != Employer.BODY) {
            return new KnowledgeConsequences(false, List.of());
        }
        if (of != null) {
            return new KnowledgeConsequences(false, bases.ifKnownOf(incident, of, knownAt));
        }
        return knownAt.isBefore(known.at())
                ? new KnowledgeConsequences(
                        true,
                        KnowledgeConsequences.each(
                                moves.ifKnown(incident, known, knownAt), bases.ifKnown(incident, knownAt)))
                : new KnowledgeConsequences(false, List.of());
    }

    /** So many are concerned, as known then. */
    @Transactional
    public void recordCount(IncidentId incident, NewCount count) {
        begin(incident);
        notFuture("asOf", count.asOf());
        if (count.min() != null || count.max() != null) {
            var violations = new ArrayList<Violation>();
            CountRanges.check("", count.min(), count.max(), violations);
            if (!violations.isEmpty()) {
                throw new InvalidInput(violations);
            }
        }
        counts.add(incident, count);
    }

    /**
     * The kind of incident or the suspicion of a wrongful purpose is another than was said before; the first report
     * stays as it was given.
     */
    @Transactional
    public void recordNature(IncidentId incident, NewNature nature) {
        begin(incident);
        var known = nature.known();
        var checks = new FieldChecks();
        PastTimeCheck.check(checks, "known.", known, clock.instant());
        checks.that(known.earliest() != null, "known.startAbout", "known-no-earliest")
                .that(
                        !known.latest().isBefore(incidents.get(incident).knownAt()),
                        "known." + PastTimeCheck.startField(known),
                        "before-known")
                .that(nature.kind() != IncidentKind.OTHER || nature.kindWords() != null, "kindWords", "kind-words")
                .that(nature.circumstances().complete(), "circumstances.noticedByWords", "noticed-by-words")
                .refuse();
        natures.add(incident, nature);
    }

    /** 発生: it happened then, before anybody knew of it, or null: nobody knows when. */
    @Transactional
    public void recordOccurrence(IncidentId incident, @Nullable ToldTime time, String basis) {
        begin(incident);
        if (time != null) {
            var checks = new FieldChecks();
            PastTimeCheck.check(checks, "time.", time, clock.instant());
            checks.that(
                            !time.start().begins().isAfter(firstKnown(incident)),
                            "time." + PastTimeCheck.startField(time),
                            "occurred-after-known")
                    .refuse();
        }
        occurrences.add(incident, time, basis);
    }

    private Instant firstKnown(IncidentId incident) {
        return knowledge.of(incident).get(0).knownAt();
    }

    /** 露出期間: for so long others could see or take the information, as far as known. */
    @Transactional
    public void recordExposure(IncidentId incident, NewExposure exposure) {
        begin(incident);
        var time = exposure.time();
        var checks = new FieldChecks()
                .that(exposure.exposed() != Exposure.Exposed.PERIOD || time != null, "time", "required");
        if (time != null) {
            PastTimeCheck.check(checks, "time.", time, clock.instant());
        }
        checks.refuse();
        occurrences.add(incident, exposure);
    }

    /** A line for the course of events, written by hand; the same {@code key} of the same person again adds nothing. */
    @Transactional
    public void addEntry(IncidentId incident, NewEntry entry, UUID key) {
        begin(incident);
        PastTimeCheck.check(entry.time(), clock.instant());
        course.addOnce(incident, entry, key);
    }

    /** A new line that stands in for an old one; both stay visible. */
    @Transactional
    public void correctEntry(IncidentId incident, long corrected, NewEntry entry, @Nullable String reason) {
        begin(incident);
        PastTimeCheck.check(entry.time(), clock.instant());
        course.correct(incident, corrected, entry, reason);
    }

    /** Takes back a line that the person of this request has just typed. */
    @Transactional
    public void withdrawEntry(IncidentId incident, long entry) {
        begin(incident);
        course.withdraw(incident, entry);
    }

    /** Somebody named in free text gets a letter, each of several people of that name their own. */
    @Transactional
    public void nameParticipant(IncidentId incident, NewParticipant person) {
        begin(incident);
        var checks = new FieldChecks()
                .that(units.find(person.unitCode()).isPresent(), "unitCode", "unknown-unit")
                .that(kinds.of(incident).contains(person.kind()), "kind", "unknown-kind");
        NameOfPerson.fault(person.name(), staff.officeWords()).ifPresent(fault -> checks.that(false, "name", fault));
        checks.that(
                sentences(incident).noneMatch(text -> Mask.leavesNothing(text, person.name())), "name", "name-empties");
        checks.refuse();
        if (!participants.addNamed(incident, person)) {
            throw new InvalidInput("name", "already-named");
        }
    }

    /** What people wrote in sentences; who did something is no sentence. */
    private Stream<String> sentences(IncidentId incident) {
        var known = facts.of(incident);
        return Stream.concat(
                        Stream.of(
                                        known.firstReport().description(),
                                        known.firstReport().contents())
                                .filter(Objects::nonNull),
                        known.course().stream().map(CourseEntry::what))
                .map(CaseText::value);
    }

    /** Somebody is named no longer, with the reason: texts read from then on are not masked for that person. */
    @Transactional
    public void withdrawParticipant(IncidentId incident, long participant, String reason) {
        begin(incident);
        participants.withdraw(incident, participant, reason);
    }

    /** Those ever named in the case, in the order of naming. */
    @Transactional(readOnly = true)
    public List<Participant> participants(IncidentId incident) {
        return participants.all(incident);
    }

    /** What somebody named in the case may be. */
    @Transactional(readOnly = true)
    public List<String> participantKinds(IncidentId incident) {
        return kinds.of(incident);
    }

    private void begin(IncidentId incident) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
    }

    private void notFuture(String field, Instant at) {
        if (at.isAfter(clock.instant())) {
            throw new InvalidInput(field, "future");
        }
    }
}
