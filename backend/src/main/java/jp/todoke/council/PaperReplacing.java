package jp.todoke.council;

import java.time.Clock;
import jp.todoke.council.PaperReplacement.PaperToBeReplaced;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.process.CaseProcess;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SavedByOther;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 差替え: the secretariat takes an issued paper back to be compiled and confirmed anew, until the meeting is held. */
@Service
public class PaperReplacing {

    private final CouncilReports reports;
    private final CouncilService council;
    private final CouncilActs acts;
    private final CouncilPapers papers;
    private final Incidents incidents;
    private final CaseProcess process;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaperReplacing(
            CouncilReports reports,
            CouncilService council,
            CouncilActs acts,
            CouncilPapers papers,
            Incidents incidents,
            CaseProcess process,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.council = council;
        this.acts = acts;
        this.papers = papers;
        this.incidents = incidents;
        this.process = process;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** Replaces the issued paper; {@code reason} says in a sentence what changed. The issued one stays to be read. */
    @Transactional
    public void replace(IncidentId incident, int version, String reason) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var report = reports.of(incident);
        if (report.version() != version) {
            throw new SavedByOther(council.view(incident));
        }
        var now = clock.instant();
        var words = new CaseText(reason.strip());
        papers.checkReason(incident, words);
        var replacement = report.replace(words, now, ActedBy.of(actor.get(), Role.SECRETARIAT));
        var paper = report.last().orElseThrow();
        acts.add(incident, paper.number(), replacement);
        events.publishEvent(new PaperToBeReplaced(incident, paper.number()));
        process.paperToReplace(incident);
    }
}
