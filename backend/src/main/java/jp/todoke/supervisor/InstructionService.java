package jp.todoke.supervisor;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.todoke.calendar.ToldTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.JointSections;
import jp.todoke.incident.behalf.OnBehalfEntries;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.process.Step;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PartId;
import jp.todoke.supervisor.Instruction.InstructionGiven;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 指導: what a chief tells a unit to do, with the receipt or later. */
@Service
public class InstructionService {

    private final Incidents incidents;
    private final JointSections sections;
    private final JointReceipts joint;
    private final Instructions instructions;
    private final ReportLines lines;
    private final OnBehalfEntries onBehalf;
    private final CourseOfEvents course;
    private final CourseWords words;
    private final Units units;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Lines unitLines;

    InstructionService(
            Incidents incidents,
            JointSections sections,
            JointReceipts joint,
            Instructions instructions,
            ReportLines lines,
            OnBehalfEntries onBehalf,
            CourseOfEvents course,
            CourseWords words,
            Units units,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock,
            Lines unitLines) {
        this.incidents = incidents;
        this.sections = sections;
        this.joint = joint;
        this.instructions = instructions;
        this.lines = lines;
        this.onBehalf = onBehalf;
        this.course = course;
        this.words = words;
        this.units = units;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
        this.unitLines = unitLines;
    }

    /**
     * The chief instructs a unit again after the receipt, or corrects what was instructed; the same key again changes
     * nothing.
     */
    @Transactional
    public SupervisorView give(IncidentId incident, PartId part, InstructionEntry entry, UUID key) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var unit = incidents.unitOf(incident, part);
        if (instructions.has(incident, key)) {
            return lines.view(incident);
        }
        var line = lines.get(incident, part);
        if (!line.chiefEverReceived() && !joint.any(incident, part)) {
            throw SupervisorRefusal.at(line.status());
        }
        entry.check(clock.instant());
        requireReplaceable(incident, part, entry.corrects());
        var given = new Instruction(
                next(incident),
                part.value(),
                new CaseText(entry.text().strip()),
                entry.time().time(),
                new CaseText(entry.toWhom().strip()),
                false,
                by(),
                entry.corrects(),
                null,
                enteredFor(incident, part, unit, entry),
                clock.instant());
        instructions.add(incident, given, key);
        if (entry.corrects() == null) {
            course.add(
                    incident,
                    new NewEntry(
                            given.time(),
                            given.toWhom().value(),
                            words.instructed(unit, ownSection(incident, part)),
                            EntryKind.SUPERVISOR_REPORT,
                            "supervisor"));
        }
        events.publishEvent(new InstructionGiven(incident, part, given.number()));
        return lines.view(incident);
    }

    /**
     * What the chief, of joint sections that of {@code section}, instructs with the receipt; one line of the course of
     * events for all. The case is locked.
     */
    void atReceipt(
            IncidentId incident,
            PartId part,
            @Nullable String section,
            List<String> texts,
            ToldTime time,
            @Nullable Long enteredFor) {
        if (texts.isEmpty()) {
            return;
        }
        var unit = incidents.unitOf(incident, part);
        var number = next(incident);
        var toWhom = words.head(unit);
        for (var text : texts) {
            var given = new Instruction(
                    number++,
                    part.value(),
                    new CaseText(text.strip()),
                    time,
                    new CaseText(toWhom),
                    true,
                    by(),
                    null,
                    null,
                    enteredFor,
                    clock.instant());
            instructions.add(incident, given, null);
            events.publishEvent(new InstructionGiven(incident, part, given.number()));
        }
        course.add(
                incident,
                new NewEntry(time, toWhom, words.instructed(unit, section), EntryKind.SUPERVISOR_REPORT, "supervisor"));
    }

    private int next(IncidentId incident) {
        return instructions.of(incident).size() + 1;
    }

    private ActedBy by() {
        return ActedBy.of(actors.get(), Role.SECTION_CHIEF);
    }

    /** Whoever is not the unit's chief enters the chief's word and says so. */
    private @Nullable Long enteredFor(IncidentId incident, PartId part, String unit, InstructionEntry entry) {
        if (entry.onBehalf() != null) {
            return onBehalf.enter(incident, part, Step.CHIEF_RECEIPT, entry.onBehalf());
        }
        var chief = unitLines.post(LinePlace.CHIEF, unit);
        if (actors.get().isPerson()
                && !actors.get().holds(chief.role(), chief.unitCode())
                && ownSection(incident, part) == null) {
            throw new InvalidInput("onBehalf.sender", "sender-needed");
        }
        return null;
    }

    /** The joint section of which the person of this request is chief; null where it is none. */
    private @Nullable String ownSection(IncidentId incident, PartId part) {
        return sections.of(incident, part).stream()
                .filter(section -> actors.get().holds(Role.SECTION_CHIEF, section))
                .findFirst()
                .orElse(null);
    }

    private void requireReplaceable(IncidentId incident, PartId part, @Nullable Integer corrects) {
        if (corrects != null
                && instructions.of(incident).stream()
                        .noneMatch(given -> given.number() == corrects
                                && given.holds()
                                && part.value().equals(given.part()))) {
            throw new InvalidInput("corrects", "instruction-not-there");
        }
    }
}
