package jp.todoke.authority;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.todoke.assessment.DutyRegister;
import jp.todoke.authority.Duty.DutyArose;
import jp.todoke.authority.Duty.DutyDissolved;
import jp.todoke.authority.Duty.MoreAsked;
import jp.todoke.authority.Duty.ReportFiled;
import jp.todoke.calendar.ToldTime;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.WorkAfterTracks;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.incident.duty.DutyClocks;
import jp.todoke.incident.duty.LegalDuty;
import jp.todoke.incident.people.TypedNames;
import jp.todoke.process.CaseProcess;
import jp.todoke.process.Step;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SavedByOther;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 国への報告: keeps the duties to report and records what was filed for them. */
@Service
public class AuthorityService implements DutyRegister {

    /** A case has one duty to the commission; other addressees get their own numbers. */
    private static final PartId TO_THE_COMMISSION = LegalDuty.TO_COMMISSION.part();

    /** What filing a report of a kind meets, and how the course of events tells of it. */
    private record OfKind(List<ClockKey> clocks, String course) {}

    private static final Map<Filing.Kind, OfKind> KINDS = new EnumMap<>(Map.of(
            Filing.Kind.PRELIMINARY, new OfKind(List.of(ClockKey.PRELIMINARY_REPORT), "個人情報保護委員会に速報を提出した。"),
            Filing.Kind.FINAL, new OfKind(List.of(ClockKey.FINAL_REPORT), "個人情報保護委員会に確報を提出した。"),
            Filing.Kind.PRELIMINARY_AND_FINAL,
                    new OfKind(
                            List.of(ClockKey.PRELIMINARY_REPORT, ClockKey.FINAL_REPORT), "個人情報保護委員会に速報・確報を兼ねる報告を提出した。"),
            Filing.Kind.SUPPLEMENT, new OfKind(List.of(ClockKey.SUPPLEMENT), "個人情報保護委員会に確報の追完を提出した。"),
            Filing.Kind.ADDITIONAL, new OfKind(List.of(ClockKey.AUTHORITY_REQUEST), "個人情報保護委員会に求められた追加の報告を提出した。")));

    private final Duties duties;
    private final Incidents incidents;
    private final DutyClocks clocks;
    private final SupplementClock supplement;
    private final RequestClock requestClock;
    private final AnswerDrafts drafts;
    private final TypedNames names;
    private final CourseOfEvents course;
    private final CaseProcess process;
    private final WorkAfterTracks work;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuthorityService(
            Duties duties,
            Incidents incidents,
            DutyClocks clocks,
            SupplementClock supplement,
            RequestClock requestClock,
            AnswerDrafts drafts,
            TypedNames names,
            CourseOfEvents course,
            CaseProcess process,
            WorkAfterTracks work,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.duties = duties;
        this.incidents = incidents;
        this.clocks = clocks;
        this.supplement = supplement;
        this.requestClock = requestClock;
        this.drafts = drafts;
        this.names = names;
        this.course = course;
        this.process = process;
        this.work = work;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** The duties of a case with what was filed; empty where the law asks for no report. */
    @Transactional(readOnly = true)
    public List<Duty> duties(IncidentId incident) {
        return duties.of(incident);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean exists(IncidentId incident) {
        return duties.of(incident).stream().anyMatch(duty -> duty.dissolved() == null);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean filed(IncidentId incident) {
        return duties.of(incident).stream()
                .anyMatch(duty -> duty.dissolved() == null && !duty.filings().isEmpty());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean open(IncidentId incident) {
        return duties.of(incident).stream().anyMatch(Duty::open);
    }

    @Override
    @Transactional
    public void arose(IncidentId incident, Instant at) {
        if (!exists(incident)) {
            begin(incident, at);
        }
    }

    @Override
    @Transactional
    public void aroseAnew(IncidentId incident, Instant at) {
        if (!open(incident)) {
            begin(incident, at);
        }
    }

    private void begin(IncidentId incident, Instant at) {
        if (!duties.add(incident, TO_THE_COMMISSION, at)) {
            duties.again(incident, TO_THE_COMMISSION, at);
        }
        events.publishEvent(new DutyArose(incident, TO_THE_COMMISSION));
        process.dutyArose(incident, TO_THE_COMMISSION);
    }

    @Override
    @Transactional
    public void dissolved(IncidentId incident, Instant at) {
        duties.of(incident).stream().filter(duty -> duty.dissolved() == null).forEach(duty -> {
            duties.dissolve(incident, duty.part(), at);
            events.publishEvent(new DutyDissolved(incident, duty.part()));
            process.dutyDissolved(incident, duty.part());
        });
    }

    /** Whether the last report of that duty left something unknown. */
    @Transactional(readOnly = true)
    public boolean itemsUnknown(IncidentId incident, PartId part) {
        return !duties.get(incident, part).unknown().nothing();
    }

    /** Whether the preliminary report of that duty was the final one too. */
    @Transactional(readOnly = true)
    public boolean alsoFinal(IncidentId incident, PartId part) {
        return duties.get(incident, part).alsoFinal();
    }

    /** Records a report as filed, late with the reason; what it leaves unknown gets a limit of its own. */
    @Transactional
    public void file(IncidentId incident, PartId part, Filing.Kind kind, NewFiling typed) {
        file(incident, part, kind, null, typed);
    }

    /** Records the report that answers a request of the commission, late with the reason. */
    @Transactional
    public void answer(IncidentId incident, PartId part, long request, NewFiling typed) {
        file(incident, part, Filing.Kind.ADDITIONAL, request, typed);
    }

    /** Records what the commission asked for besides; its day is a limit of the case. */
    @Transactional
    public void asked(IncidentId incident, PartId part, NewAuthorityRequest request) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var duty = current(incident, part, request.version());
        if (!duty.everFiled()) {
            throw new AuthorityRefusal.NothingFiled();
        }
        var now = clock.instant();
        request.check(now);
        var asked = request.asked().time();
        var recorded = new RecordedBy(ActedBy.of(actor.get(), Role.SECRETARIAT), now);
        requestClock.start(incident, duties.add(incident, part, request, recorded), request.due());
        course.add(incident, new NewEntry(asked, "個人情報保護委員会", "追加の報告を求めた。", EntryKind.OTHER, "authority"));
        events.publishEvent(new MoreAsked(incident, part));
        work.begins(incident);
    }

    private void file(IncidentId incident, PartId part, Filing.Kind kind, @Nullable Long request, NewFiling typed) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var duty = current(incident, part, typed.version());
        var now = clock.instant();
        var filing = typed.filing(kind, request, now, ActedBy.of(actor.get(), Role.SECRETARIAT));
        check(incident, filing, now);
        duty.requireMayFile(filing);
        var named = filing.in(names.decided(incident, filing.texts(), typed.names()));
        if (!duties.add(incident, part, named, now)) {
            throw new InvalidInput("receiptNumber", "authority.receipt-used");
        }
        var clocksOf = request == null ? part : AuthorityRequest.part(request);
        KINDS.get(kind)
                .clocks()
                .forEach(key -> clocks.met(incident, clocksOf, key, filing.at(), typed.latenessReason()));
        if (!filing.unknown().nothing()) {
            supplement.start(incident, part, filing.at(), filing.unknown());
        }
        course.add(
                incident,
                new NewEntry(
                        ToldTime.at(filing.at()),
                        filing.by().post(),
                        KINDS.get(kind).course(),
                        EntryKind.OTHER,
                        "authority"));
        events.publishEvent(new ReportFiled(incident, part, kind));
        switch (kind) {
            case PRELIMINARY -> process.stepDone(incident, part, Step.FILE_PRELIMINARY_REPORT);
            case FINAL -> process.stepDone(incident, part, Step.FILE_FINAL_REPORT);
            case PRELIMINARY_AND_FINAL -> process.filedAsBoth(incident, part);
            case SUPPLEMENT -> process.stepDone(incident, part, Step.FILE_SUPPLEMENT);
            case ADDITIONAL -> drafts.sent(Objects.requireNonNull(request));
        }
        work.ended(incident);
    }

    private void check(IncidentId incident, Filing filing, Instant now) {
        var until = filing.unknown().until();
        var told = filing.items().stream().map(FiledItem::item).toList();
        var checks = new FieldChecks();
        filing.states().forEach(state -> state.check(checks, filing.at()));
        if (filing.kind() == Filing.Kind.PRELIMINARY_AND_FINAL) {
            WholeReport.check(checks, filing);
        }
        checks.that(told.stream().distinct().count() == told.size(), "items", "authority.item-twice")
                .required(
                        filing.reporter().jointlyWith() != null,
                        "reportingBody",
                        filing.reporter().body())
                .that(
                        filing.unknown().nothing()
                                || filing.kind() == Filing.Kind.FINAL
                                || filing.kind() == Filing.Kind.SUPPLEMENT,
                        "unknownItems",
                        "authority.leaves-nothing")
                .notInFuture("at", filing.at(), now)
                .that(!filing.at().isBefore(incidents.get(incident).knownAt()), "at", "before-known")
                .required(
                        filing.kind() == Filing.Kind.SUPPLEMENT
                                && !filing.unknown().nothing(),
                        "supplementBy",
                        until)
                .that(until == null || !until.isBefore(LocalDate.now(clock)), "supplementBy", "plan-day-past")
                .refuse();
    }

    /** The duty as the form knew it; refuses a form that is stale. */
    private Duty current(IncidentId incident, PartId part, int version) {
        var duty = duties.get(incident, part);
        if (duty.version() != version) {
            throw new SavedByOther(AuthorityView.of(duties.of(incident)));
        }
        return duty;
    }
}
