package jp.todoke.assessment;

import java.time.Instant;
import jp.todoke.shared.IncidentId;

/** Where duties to report are kept and their reports begin; implemented by the feature that files them. */
public interface DutyRegister {

    /**
     * Whether a duty to report exists for the case and was not dissolved: it was judged, named by the table of duties
     * after a judgement, or its report is being prepared before one.
     */
    boolean exists(IncidentId incident);

    /** Whether a report is under way: a duty exists, and something is still to be filed for it. */
    boolean open(IncidentId incident);

    /** Whether something was filed for the duty that exists. */
    boolean filed(IncidentId incident);

    /**
     * A duty to report exists for the case since {@code at}, also once more after it was dissolved; told a second time
     * it does nothing.
     */
    void arose(IncidentId incident, Instant at);

    /**
     * As {@link #arose}, also beside a duty whose reports are filed: they stay, and new ones are to be filed. Nothing
     * while a report is under way.
     */
    void aroseAnew(IncidentId incident, Instant at);

    /**
     * Two persons judged at {@code at} that no duty exists: where one had arisen, nothing more is filed for it, and
     * what was filed is kept.
     */
    void dissolved(IncidentId incident, Instant at);
}
