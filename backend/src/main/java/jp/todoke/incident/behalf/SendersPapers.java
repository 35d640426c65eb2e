package jp.todoke.incident.behalf;

import java.util.List;
import jp.todoke.shared.IncidentId;

/** The papers that senders gave, kept as attachments of the case. */
public interface SendersPapers {

    /** Throws {@code InvalidInput} at {@code onBehalf.papers} unless all of them are kept with this case. */
    void requireOf(IncidentId incident, List<Long> papers);
}
