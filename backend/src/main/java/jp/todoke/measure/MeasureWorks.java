package jp.todoke.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.Signatures;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.behalf.OnBehalf;
import jp.todoke.incident.behalf.OnBehalfEntries;
import jp.todoke.incident.extent.CaseFiles;
import jp.todoke.measure.MeasureWork.MeasureVerified;
import jp.todoke.prevention.Measure;
import jp.todoke.prevention.MeasureDone;
import jp.todoke.prevention.MeasurePost;
import jp.todoke.prevention.Measures;
import jp.todoke.prevention.Plan;
import jp.todoke.prevention.Prevention.MeasureCarriedOut;
import jp.todoke.prevention.PreventionService;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.Step;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SavedByOther;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 再発防止策の実施: whoever does a measure tells that it was done and how that shows, another person verifies it or returns it
 * with the reason; also after the case was closed.
 */
@Service
public class MeasureWorks {

    private final MeasureRows rows;
    private final MeasureClocks clocks;
    private final PreventionService prevention;
    private final Measures measures;
    private final CaseFiles files;
    private final OnBehalfEntries onBehalf;
    private final Incidents incidents;
    private final CaseProcess process;
    private final CurrentActor actors;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeasureWorks(
            MeasureRows rows,
            MeasureClocks clocks,
            PreventionService prevention,
            Measures measures,
            CaseFiles files,
            OnBehalfEntries onBehalf,
            Incidents incidents,
            CaseProcess process,
            CurrentActor actors,
            Signatures signatures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.clocks = clocks;
        this.prevention = prevention;
        this.measures = measures;
        this.files = files;
        this.onBehalf = onBehalf;
        this.incidents = incidents;
        this.process = process;
        this.actors = actors;
        this.signatures = signatures;
        this.events = events;
        this.clock = clock;
    }

    /** The measures of the approved plan and where each stands; empty before one is approved. */
    @Transactional(readOnly = true)
    public List<MeasureView> view(IncidentId incident) {
        return prevention
                .approved(incident)
                .map(plan -> {
                    var works = rows.of(incident, plan);
                    return plan.measures().stream()
                            .map(measure -> MeasureView.of(
                                    plan,
                                    measure,
                                    works.stream()
                                            .filter(work -> work.number() == measure.number())
                                            .findFirst()
                                            .orElse(null)))
                            .toList();
                })
                .orElse(List.of());
    }

    /**
     * The measure was done on that day, late with the reason; {@code evidence} are numbers of files of the case. With
     * an {@code entry} it is the word of somebody who does it, entered for them.
     */
    @Transactional
    public void done(
            IncidentId incident,
            PartId part,
            int version,
            @Nullable LocalDate on,
            String account,
            List<Integer> evidence,
            @Nullable String latenessReason,
            @Nullable OnBehalf entry) {
        var work = locked(incident, part, version);
        work.requireToDo();
        var now = clock.instant();
        var known = OfficialTime.dayOf(incidents.get(incident).knownAt());
        new FieldChecks()
                .required(true, "doneOn", on)
                .notInFuture("doneOn", on, OfficialTime.dayOf(now))
                .that(on == null || !on.isBefore(known), "doneOn", "before-known")
                .that(
                        evidence.stream().allMatch(number -> files.has(incident, number)),
                        "evidence",
                        "measure.file-not-there")
                .refuse();
        var word = onBehalf.record(incident, part, Step.RECORD_MEASURE, entry);
        clocks.done(incident, part, on, OnBehalf.lateness(latenessReason, entry));
        rows.add(
                incident,
                work,
                new MeasureWork.Report(
                        on,
                        new CaseText(account),
                        evidence.stream().distinct().sorted().toList(),
                        word,
                        ActedBy.of(actors.get(), Role.FACILITY_HEAD),
                        now,
                        null));
        events.publishEvent(new MeasureCarriedOut(incident, work.number(), on));
        process.stepDone(incident, part, Step.RECORD_MEASURE);
    }

    /** What another person found; a return names the reason, and of a measure with a date the day until which. */
    @Transactional
    public void verify(
            IncidentId incident,
            PartId part,
            int version,
            @Nullable Boolean accepted,
            @Nullable String reason,
            @Nullable LocalDate due) {
        var work = locked(incident, part, version);
        work.requireToVerify();
        var now = clock.instant();
        var returned = Boolean.FALSE.equals(accepted);
        var dated = work.planned() != null;
        new FieldChecks()
                .required(true, "accepted", accepted)
                .required(returned, "reason", reason)
                .required(returned && dated, "due", due)
                .that(!returned || due == null || !due.isBefore(OfficialTime.dayOf(now)), "due", "measure.past")
                .that(!returned || due == null || clocks.canRunTo(due), "due", "measure.no-rule")
                .refuse();
        var found = new MeasureWork.Verification(
                returned ? MeasureWork.Verification.Outcome.RETURNED : MeasureWork.Verification.Outcome.ACCEPTED,
                CaseText.of(reason),
                returned && dated ? due : null,
                signatures.in(incident),
                now);
        rows.add(work, found);
        if (found.due() != null) {
            clocks.returned(incident, part, found.due(), doer(incident, part));
        } else if (!returned && dated) {
            var report = work.lastReport().orElseThrow();
            measures.carriedOut(
                    incident,
                    work.plan(),
                    work.number(),
                    new MeasureDone(report.doneOn(), report.account(), report.by()));
        }
        events.publishEvent(new MeasureVerified(incident, work.number(), found.outcome()));
        process.stepDone(incident, part, Step.VERIFY_MEASURE);
    }

    /** Whether what was told last of that measure was returned. */
    @Transactional(readOnly = true)
    public boolean returned(IncidentId incident, PartId part) {
        return rows.returned(incident, part);
    }

    /** Who does that measure of the approved plan: the post that the plan names, else the head. */
    @Transactional(readOnly = true)
    public MeasurePost doer(IncidentId incident, PartId part) {
        return post(incident, part, Measure::doneAt).orElse(MeasurePost.HEAD);
    }

    /** Who verifies that measure of the approved plan: whoever the plan names, else the chief. */
    @Transactional(readOnly = true)
    public MeasurePost verifier(IncidentId incident, PartId part) {
        return post(incident, part, Measure::verifier).orElse(MeasurePost.CHIEF);
    }

    private Optional<MeasurePost> post(
            IncidentId incident, PartId part, Function<Measure, @Nullable MeasurePost> named) {
        return prevention.approved(incident).stream()
                .flatMap(plan -> plan.measures().stream())
                .filter(measure -> MeasureRows.part(measure).equals(part))
                .map(named)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Locks the case. Throws {@link SavedByOther} where more was done of the measure than the form saw. */
    MeasureWork locked(IncidentId incident, PartId part, int version) {
        incidents.lock(incident);
        requireVersion(incident, part, version);
        return find(incident, part)
                .orElseThrow(
                        () -> measure(incident, part).due() == null ? MeasureRefusal.goesOn() : MeasureRefusal.done());
    }

    void requireVersion(IncidentId incident, PartId part, int version) {
        if (find(incident, part).map(MeasureWork::version).orElse(0) != version) {
            throw new SavedByOther(view(incident));
        }
    }

    /**
     * The work on the measure of that part; empty where nobody waits for it, or it was done before there were works.
     */
    Optional<MeasureWork> find(IncidentId incident, PartId part) {
        return rows.of(incident, plan(incident)).stream()
                .filter(work -> work.part().equals(part))
                .findFirst();
    }

    /** The measure of that part in the approved plan. */
    Measure measure(IncidentId incident, PartId part) {
        return plan(incident).measures().stream()
                .filter(one -> MeasureRows.part(one).equals(part))
                .findFirst()
                .orElseThrow(MeasureRefusal::notThere);
    }

    Plan plan(IncidentId incident) {
        return prevention.approved(incident).orElseThrow(MeasureRefusal::notThere);
    }
}
