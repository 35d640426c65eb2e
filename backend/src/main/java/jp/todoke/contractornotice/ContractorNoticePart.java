package jp.todoke.contractornotice;

import java.util.List;
import jp.todoke.assessment.AssessmentService;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.contract.CaseContracts;
import jp.todoke.contract.Contract;
import jp.todoke.identity.ActingPosts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.OpenWork;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/**
 * What contractors have yet to tell: whoever closes a case sees it, and closes all the same, for the notice frees the
 * contractor from a report of its own and nothing of the city's waits for it.
 */
@Component
class ContractorNoticePart implements CasePart {

    private final Incidents incidents;
    private final CaseContracts contracts;
    private final ContractorNotices notices;
    private final ContractorNoticeViews views;
    private final AssessmentService assessment;
    private final Units units;
    private final ActingPosts acting;

    ContractorNoticePart(
            Incidents incidents,
            CaseContracts contracts,
            ContractorNotices notices,
            ContractorNoticeViews views,
            AssessmentService assessment,
            Units units,
            ActingPosts acting) {
        this.incidents = incidents;
        this.contracts = contracts;
        this.notices = notices;
        this.views = views;
        this.assessment = assessment;
        this.units = units;
        this.acting = acting;
    }

    @Override
    public String track() {
        return "contractor-notices";
    }

    @Override
    public String tab() {
        return "contracts";
    }

    @Override
    public List<OpenWork> openWork(IncidentId incident) {
        return List.of();
    }

    /**
     * Under each contract of which nothing was told, while the case runs and a contractor is known to have known of it;
     * nothing once it is judged that no duty exists, of which a notice would free.
     */
    @Override
    public List<OpenWork> workBeside(IncidentId incident) {
        var knew = views.contractorKnew(incident).map(GuideDays::of);
        if (knew.isEmpty() || incidents.get(incident).status().ended() || assessment.noDutyJudged(incident)) {
            return List.of();
        }
        return contracts.of(incident).stream()
                .filter(contract -> notices.last(incident, contract.id()).isEmpty())
                .map(contract -> owed(incident, contract, knew.get()))
                .toList();
    }

    private OpenWork owed(IncidentId incident, Contract contract, GuideDays days) {
        var contractor = contract.terms().contractor();
        return new OpenWork(
                        "contractor-notice-open",
                        units.get(contractor).name(),
                        OfficialTime.date(days.from()),
                        OfficialTime.date(days.until()))
                .heldBy(List.of(acting.of(incident, Role.CONTRACTOR, contractor).label()));
    }
}
