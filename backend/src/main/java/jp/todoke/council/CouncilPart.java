package jp.todoke.council;

import java.util.List;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.EarlyEnd;
import jp.todoke.incident.OpenWork;
import jp.todoke.incident.Track;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** A case is not closed before the council was told, or it was decided that it is not. */
@Component
class CouncilPart implements CasePart {

    private final CouncilReports reports;
    private final CouncilClocks clocks;

    CouncilPart(CouncilReports reports, CouncilClocks clocks) {
        this.reports = reports;
        this.clocks = clocks;
    }

    @Override
    public String track() {
        return "council";
    }

    @Override
    public List<OpenWork> openWork(IncidentId incident) {
        return switch (reports.of(incident).status()) {
            case TO_DECIDE -> List.of(new OpenWork("council-to-decide").doneBy(Step.DECIDE_COUNCIL_REPORT));
            case TO_ASSIGN -> List.of(new OpenWork("council-to-assign").doneBy(Step.ASSIGN_MEETING));
            case TO_COMPILE -> List.of(new OpenWork("council-to-compile").doneBy(Step.COMPILE_PAPER));
            case TO_CONFIRM -> List.of(new OpenWork("council-to-confirm").doneBy(Step.CONFIRM_PAPER));
            case TO_CHOOSE_AGAIN -> List.of(new OpenWork("council-to-choose-again").doneBy(Step.RECORD_MEETING_HELD));
            case TO_HOLD -> List.of(new OpenWork("council-to-hold").doneBy(Step.RECORD_MEETING_HELD));
            case HELD, NOT_REPORTED, NOT_NEEDED -> List.of();
        };
    }

    @Override
    public boolean begun(IncidentId incident) {
        return reports.of(incident).version() > 0;
    }

    @Override
    public Track onMap() {
        return Track.PREVENTION;
    }

    @Override
    public List<OpenWork> keepsFromQuickEnding(IncidentId incident) {
        return reports.of(incident).confirmed().isPresent() ? List.of(new OpenWork("quick-paper-issued")) : List.of();
    }

    @Override
    public void endEarly(IncidentId incident, EarlyEnd end) {
        clocks.notNeeded(incident);
    }
}
