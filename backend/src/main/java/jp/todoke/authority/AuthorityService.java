package jp.todoke.authority;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.todoke.assessment.DutyRegister;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.Role;
import jp.todoke.clock.ClockKey;
import jp.todoke.incident.CourseOfEvents;
import jp.todoke.incident.DutyClocks;
import jp.todoke.incident.EntryKind;
import jp.todoke.incident.EntryTime;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.LegalDuty;
import jp.todoke.incident.NewEntry;
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

/** 委員会報告: keeps the duties to report and records what was filed for them. */
@Service
public class AuthorityService implements DutyRegister {

    /** A case has one duty to the commission; other addressees get their own numbers. */
    private static final PartId TO_THE_COMMISSION = LegalDuty.TO_COMMISSION.part();

    private final Duties duties;
    private final Incidents incidents;
    private final DutyClocks clocks;
    private final CourseOfEvents course;
    private final CaseProcess process;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuthorityService(Duties duties, Incidents incidents, DutyClocks clocks, CourseOfEvents course, CaseProcess process, CurrentActor actor,
            ApplicationEventPublisher events, Clock clock) {
        this.duties = duties;
        this.incidents = incidents;
        this.clocks = clocks;
        this.course = course;
        this.process = process;
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
    @Transactional
    public void arose(IncidentId incident, Instant at) {
        if (duties.add(incident, TO_THE_COMMISSION, at)) {
            events.publishEvent(new DutyArose(incident, TO_THE_COMMISSION));
            process.dutyArose(incident, TO_THE_COMMISSION);
        }
    }

    /** Records a report as filed; {@code at} null means now. Filed after its limit it needs the {@code latenessReason}. */
    @Transactional
    public void file(IncidentId incident, PartId part, int version, Filing.Kind kind, @Nullable String receiptNumber, @Nullable String note,
            @Nullable Instant at, @Nullable String latenessReason) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var duty = duties.of(incident).stream().filter(known -> known.part().equals(part)).findFirst()
                .orElseThrow(AuthorityRefusal.NoSuchDuty::new);
        if (duty.version() != version) {
            throw new SavedByOther(AuthorityView.of(duties.of(incident)));
        }
        var now = clock.instant();
        var filing = new Filing(kind, at == null ? now : at, CaseText.of(receiptNumber), CaseText.of(note),
                ActedBy.of(actor.get(), Role.SECRETARIAT));
        new FieldChecks().notInFuture("at", filing.at(), now)
                .that(!filing.at().isBefore(incidents.get(incident).knownAt()), "at", "before-known").refuse();
        duty.requireMayFile(filing);
        duties.add(incident, part, filing, now);
        clocks.met(incident, part, kind == Filing.Kind.PRELIMINARY ? ClockKey.PRELIMINARY_REPORT : ClockKey.FINAL_REPORT, filing.at(), latenessReason);
        var what = kind == Filing.Kind.PRELIMINARY ? "個人情報保護委員会に速報を提出した。" : "個人情報保護委員会に確報を提出した。";
        course.add(incident, new NewEntry(EntryTime.at(filing.at()), filing.by().post(), what, EntryKind.OTHER, "authority"));
        events.publishEvent(new ReportFiled(incident, part, kind));
        process.stepDone(incident, part, kind == Filing.Kind.PRELIMINARY ? Step.FILE_PRELIMINARY_REPORT : Step.FILE_FINAL_REPORT);
    }
}
