package jp.todoke.clock.why;

import java.util.Set;
import jp.todoke.shared.IncidentId;

/** The laws behind the duties of a case; implemented by the feature that judges them. */
public interface CaseLaws {

    /** In their order; one at least. */
    Set<BindingLaw> of(IncidentId incident);
}
