package jp.todoke.cause;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.todoke.cause.Cause.CauseRecorded;
import jp.todoke.identity.Parties;
import jp.todoke.identity.PartyCandidate;
import jp.todoke.identity.PartyMark;
import jp.todoke.identity.Signatures;
import jp.todoke.incident.Incidents;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SavedByOther;
import jp.todoke.usage.UsageService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 原因究明: written at any time while the case runs, each time as a whole new version; no step of the process waits for it.
 */
@Service
public class CauseService {

    private final CauseRows rows;
    private final CauseClassRows classes;
    private final CauseOfMergedRows merged;
    private final Incidents incidents;
    private final Parties parties;
    private final UsageService usage;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CauseService(
            CauseRows rows,
            CauseClassRows classes,
            CauseOfMergedRows merged,
            Incidents incidents,
            Parties parties,
            UsageService usage,
            Signatures signatures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.classes = classes;
        this.merged = merged;
        this.incidents = incidents;
        this.parties = parties;
        this.usage = usage;
        this.signatures = signatures;
        this.events = events;
        this.clock = clock;
    }

    /** All versions, with what the form needs. */
    @Transactional(readOnly = true)
    public CauseView view(IncidentId incident) {
        var cause = rows.of(incident);
        var marked = parties.of(incident);
        return new CauseView(
                cause.version(),
                cause.versions(),
                merged.of(incident),
                cause.standing()
                        .map(CauseAnalysis::investigator)
                        .map(Investigator::account)
                        .filter(marked::contains)
                        .isPresent(),
                classes.all().classes(),
                LogWords.of(usage.view(incident)).orElse(null));
    }

    /** Whoever may be named as the investigator: people of the case's line and of the secretariat, but no party. */
    @Transactional(readOnly = true)
    public List<PartyCandidate> investigators(IncidentId incident) {
        return parties.candidates(incident).stream()
                .filter(person -> !person.party())
                .toList();
    }

    /** The cause as the last version states it; empty while nothing was written. */
    @Transactional(readOnly = true)
    public Optional<StatedCause> stated(IncidentId incident) {
        return rows.of(incident).standing().map(CauseAnalysis::stated);
    }

    /**
     * Whether the primary class of the last version says that the cause lies with a contractor; empty without a class.
     */
    @Transactional(readOnly = true)
    public Optional<Boolean> atContractor(IncidentId incident) {
        var primary = rows.of(incident).standing().map(CauseAnalysis::primaryClass);
        return primary.flatMap(code -> classes.all().classes().stream()
                .filter(one -> one.code().equals(code))
                .map(CauseClass::atContractor)
                .findFirst());
    }

    /** Writes the next version. Refuses one over a version that is not the last any more. */
    @Transactional
    public CauseView record(IncidentId incident, NewCause typed) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var cause = rows.of(incident);
        if (cause.version() != typed.version()) {
            throw new SavedByOther(view(incident));
        }
        var written = cause.write(
                typed,
                classes.all()
                        .choosable(cause.standing().map(CauseAnalysis::classes).orElse(List.of())),
                whoMayInvestigate(incident, cause),
                signatures.in(incident),
                clock.instant());
        rows.add(incident, written);
        events.publishEvent(new CauseRecorded(incident, written.version(), written.status()));
        return view(incident);
    }

    private Investigators whoMayInvestigate(IncidentId incident, Cause cause) {
        var marked = parties.of(incident);
        return new Investigators(
                parties.candidates(incident),
                cause.standing().map(CauseAnalysis::investigator).orElse(null),
                marked,
                parties.marks(incident).stream()
                        .filter(mark -> marked.contains(mark.account()))
                        .map(PartyMark::name)
                        .collect(Collectors.toSet()));
    }
}
