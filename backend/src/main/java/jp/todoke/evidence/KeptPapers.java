package jp.todoke.evidence;

import java.util.HashSet;
import java.util.List;
import jp.todoke.incident.behalf.SendersPapers;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import org.springframework.stereotype.Component;

/** The senders' papers among the files of a case. */
@Component
class KeptPapers implements SendersPapers {

    private final AttachmentRows rows;

    KeptPapers(AttachmentRows rows) {
        this.rows = rows;
    }

    @Override
    public void requireOf(IncidentId incident, List<Long> papers) {
        if (!rows.counting(incident).containsAll(new HashSet<>(papers))) {
            throw new InvalidInput("onBehalf.papers", "file-not-kept");
        }
    }
}
