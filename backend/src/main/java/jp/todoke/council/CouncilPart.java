package jp.todoke.council;

import java.util.List;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.OpenWork;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** A case is not closed before the council was told, or it was decided that it is not. */
@Component
class CouncilPart implements CasePart {

    private final CouncilReports reports;

    CouncilPart(CouncilReports reports) {
        this.reports = reports;
    }

    @Override
    public String track() {
        return "council";
    }

    @Override
    public List<OpenWork> openWork(IncidentId incident) {
        return switch (reports.of(incident).status()) {
            case TO_DECIDE -> List.of(new OpenWork("council-to-decide"));
            case TO_ASSIGN -> List.of(new OpenWork("council-to-assign"));
            case TO_COMPILE -> List.of(new OpenWork("council-to-compile"));
            case TO_CONFIRM -> List.of(new OpenWork("council-to-confirm"));
            case TO_HOLD -> List.of(new OpenWork("council-to-hold"));
            case HELD, NOT_REPORTED -> List.of();
        };
    }
}
