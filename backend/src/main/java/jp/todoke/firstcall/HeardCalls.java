package jp.todoke.firstcall;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import jp.todoke.calendar.ToldTime;
import jp.todoke.identity.HeldPost;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Employer;
import jp.todoke.incident.Employers;
import jp.todoke.incident.casefile.CaseRecords;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.incident.duty.NewKnowledge;
import jp.todoke.incident.extent.Media;
import jp.todoke.incident.report.NewCases;
import jp.todoke.incident.report.ReportResult;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.Violation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins a case by a telephone call: the first report by its own rules, and every fact that was heard besides, in one
 * transaction.
 */
@Service
public class HeardCalls {

    private static final String SOURCE = "call";
    private static final String KNEW_BY_THEN = "電話の時点で知っていた。期限は電話の時刻から数える。";

    private final NewCases newCases;
    private final CaseRecords records;
    private final Media media;
    private final CallUnits callUnits;
    private final CallSheets sheets;
    private final Units units;
    private final Employers employers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    HeardCalls(
            NewCases newCases,
            CaseRecords records,
            Media media,
            CallUnits callUnits,
            CallSheets sheets,
            Units units,
            Employers employers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.newCases = newCases;
        this.records = records;
        this.media = media;
        this.callUnits = callUnits;
        this.sheets = sheets;
        this.units = units;
        this.employers = employers;
        this.clock = clock;
        this.events = events;
    }

    /** The same key of the same person gives the same case. What is wrong is told at its place in the call. */
    @Transactional
    public ReportResult hear(HeardCall call, UUID key) {
        CallCheck.check(call, clock.instant());
        if (callUnits.mine().stream()
                .noneMatch(unit -> unit.code().equals(call.caller().unitCode()))) {
            throw new InvalidInput("caller.unitCode", "not-your-line");
        }
        var reported = at(
                "report.",
                () -> newCases.reportHeard(
                        call.report(), call.caller(), callUnits.listener().label(), key));
        if (reported.begun()) {
            record(reported.receipt().number(), call);
        }
        return reported;
    }

    private void record(IncidentId incident, HeardCall call) {
        var listener = callUnits.listener();
        knowledge(incident, call);
        course(incident, call, listener);
        if (call.medium() != null) {
            at("medium.", () -> media.add(incident, call.medium()));
        }
        sheets.add(incident, call, listener);
        events.publishEvent(new CallHeard(incident, call.caller().unitCode()));
    }

    /** What the caller and the listener knew came with the report; here who else knew. */
    private void knowledge(IncidentId incident, HeardCall call) {
        var from = call.caller().from();
        var ofCaller = call.caller().kind().outside()
                ? Employer.OUTSIDE
                : employers.of(call.caller().unitCode());
        for (var knower : call.knowers()) {
            var employer = knower.employer() == null ? ofCaller : knower.employer();
            var who = knower.who().strip();
            records.recordKnowledge(
                    incident,
                    knower.time() == null
                            ? NewKnowledge.by(from, who, employer, KNEW_BY_THEN)
                            : new NewKnowledge(who, employer, knower.time(), null, null));
        }
    }

    private void course(IncidentId incident, HeardCall call, HeldPost listener) {
        for (var done : call.done()) {
            records.addEntry(
                    incident,
                    new NewEntry(done.time(), done.who(), done.what().strip(), done.kind(), SOURCE),
                    UUID.randomUUID());
        }
        var outside = call.caller().kind().outside();
        var from = outside
                ? call.caller().kind().label()
                : units.get(call.caller().unitCode()).name();
        records.addEntry(
                incident,
                new NewEntry(
                        ToldTime.at(call.caller().from()),
                        listener.label(),
                        from + (outside ? "から電話で連絡を受け、状況を聞き取った。" : "から電話で報告を受け、状況を聞き取った。"),
                        EntryKind.SUPERVISOR_REPORT,
                        SOURCE),
                UUID.randomUUID());
    }

    /** Tells the violations of a part of the call at their place in the whole. */
    private static <T> T at(String part, Supplier<T> act) {
        try {
            return act.get();
        } catch (InvalidInput refused) {
            throw new InvalidInput(refused.violations().stream()
                    .map(violation -> new Violation(part + violation.field(), violation.code(), violation.arguments()))
                    .toList());
        }
    }
}
