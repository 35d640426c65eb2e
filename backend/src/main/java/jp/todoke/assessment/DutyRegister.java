package jp.todoke.assessment;

import java.time.Instant;
import jp.todoke.shared.IncidentId;

/** Where duties to report are kept and their reports begin; implemented by the feature that files them. */
public interface DutyRegister {

    /** A duty to report exists for the case since {@code at}; told a second time it does nothing. */
    void arose(IncidentId incident, Instant at);

    /** Two persons judged at {@code at} that no duty exists: where one had arisen from 「分からない」, nothing more is filed for it. */
    void dissolved(IncidentId incident, Instant at);
}
