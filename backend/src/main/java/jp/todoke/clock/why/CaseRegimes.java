package jp.todoke.clock.why;

import java.util.Set;
import jp.todoke.identity.organisation.LegalRegime;
import jp.todoke.shared.IncidentId;

/** 規律の区分 of the units that a case concerns; implemented by the feature that judges its duty. */
public interface CaseRegimes {

    /** In their order; one at least. */
    Set<LegalRegime> of(IncidentId incident);
}
