package jp.todoke.camunda;

import jp.todoke.authority.AuthorityService;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.stereotype.Component;

/** What AuthorityReportProcess asks. The diagrams refer to these names. */
@Component("authoritySteps")
public class AuthoritySteps {

    private final AuthorityService authority;

    AuthoritySteps(AuthorityService authority) {
        this.authority = authority;
    }

    public boolean alsoFinal(String incidentId, String partId) {
        return authority.alsoFinal(new IncidentId(incidentId), new PartId(partId));
    }

    public boolean itemsUnknown(String incidentId, String partId) {
        return authority.itemsUnknown(new IncidentId(incidentId), new PartId(partId));
    }
}
