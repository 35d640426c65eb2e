package jp.todoke.evidence;

import jp.todoke.incident.extent.CaseFiles;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** The files of a case that facts name. */
@Component
class KeptFiles implements CaseFiles {

    private final AttachmentRows rows;

    KeptFiles(AttachmentRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean has(IncidentId incident, int number) {
        return rows.counting(incident).contains((long) number);
    }
}
