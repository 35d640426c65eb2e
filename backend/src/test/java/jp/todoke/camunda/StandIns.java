package jp.todoke.camunda;

import java.util.Collection;
import java.util.Date;

/**
 * The step beans as the diagrams know them, without the features behind them; the binding test compares them with the
 * real ones.
 */
public interface StandIns {

    interface IncidentSteps {
        boolean needed(String incidentId, String track);

        Collection<String> facilities(String incidentId);

        void readyForClosing(String incidentId);

        void facilityResponded(String incidentId);
    }

    interface SearchSteps {
        boolean needed(String incidentId, String partId);

        boolean searchGoesOn(String incidentId, String partId);

        boolean endReturned(String incidentId, String partId);
    }

    interface SupervisorSteps {
        Date headReportLimit(String incidentId, String partId);

        void goesUpByItself(String incidentId, String partId);

        boolean writtenReportReturned(String incidentId, String partId);
    }

    interface AssessmentSteps {
        boolean noDutyJudged(String incidentId);

        boolean noDutyRefused(String incidentId);

        boolean dutyUnknown(String incidentId);
    }

    interface AuthoritySteps {
        boolean alsoFinal(String incidentId, String partId);

        boolean itemsUnknown(String incidentId, String partId);
    }

    interface NotificationSteps {
        boolean contactsGoOn(String incidentId);

        boolean confirmationReturned(String incidentId);
    }

    interface PublicationSteps {
        boolean decided(String incidentId);

        boolean willBePublished(String incidentId);
    }

    interface PreventionSteps {
        boolean planReturned(String incidentId);
    }

    interface MeasureSteps {
        boolean returned(String incidentId, String partId);

        String doer(String incidentId, String partId);

        String verifier(String incidentId, String partId);
    }

    interface FollowUpSteps {
        Date askedAt(String incidentId);

        void ask(String incidentId);

        boolean successorOwed(String incidentId);

        boolean goesOn(String incidentId);
    }

    interface FoundSteps {
        boolean tellsPersons(String incidentId, String partId);

        boolean addsToPublication(String incidentId, String partId);

        boolean addsToFinalReport(String incidentId, String partId);
    }

    interface CouncilSteps {
        boolean willBeReported(String incidentId);

        boolean paperReturned(String incidentId);
    }

    interface MeetingSteps {
        Collection<String> cases(String partId);

        void tell(String incidentId, String partId);
    }

    interface ClockSteps {
        Date nextRung(String partId);

        void act(String partId);
    }
}
