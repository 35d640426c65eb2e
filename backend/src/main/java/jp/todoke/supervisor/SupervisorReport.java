package jp.todoke.supervisor;

import java.time.Instant;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The report line of one facility. The head's report runs beside the rest once the first report went up by itself, so it
 * has a mark of its own; each verb gives the line afterwards or refuses what its status does not allow.
 */
@Table("supervisor_report")
record SupervisorReport(
        @Id @Nullable Long id, String incident, String part, ReportStatus status, boolean headReported,
        @Nullable Instant wentUpAt, @Version int version) {

    /** A line in which nobody has said anything yet. */
    static SupervisorReport beginning(IncidentId incident, PartId facility) {
        return new SupervisorReport(null, incident.value(), facility.value(), ReportStatus.AWAITING_HEAD, false, null, 0);
    }

    boolean wentUp() {
        return wentUpAt != null;
    }

    /** After the automatic rise the head only catches up: the line itself stays where it is. */
    SupervisorReport headReports() {
        var next = status == ReportStatus.AWAITING_HEAD ? ReportStatus.AWAITING_CHIEF : status;
        return new SupervisorReport(id, incident, part, next, true, wentUpAt, version);
    }

    SupervisorReport goesUpByItself(Instant at) {
        need(ReportStatus.AWAITING_HEAD);
        return new SupervisorReport(id, incident, part, ReportStatus.AWAITING_CHIEF, headReported, at, version);
    }

    SupervisorReport chiefReceives() {
        need(ReportStatus.AWAITING_CHIEF);
        return now(ReportStatus.AWAITING_WRITTEN);
    }

    SupervisorReport writtenReportComes() {
        need(ReportStatus.AWAITING_WRITTEN);
        return now(ReportStatus.AWAITING_DECISION);
    }

    SupervisorReport writtenReportDecided(boolean accepted) {
        need(ReportStatus.AWAITING_DECISION);
        return now(accepted ? ReportStatus.ACCEPTED : ReportStatus.AWAITING_WRITTEN);
    }

    boolean chiefHasReceived() {
        return status.compareTo(ReportStatus.AWAITING_CHIEF) > 0;
    }

    private void need(ReportStatus needed) {
        if (status != needed) {
            throw SupervisorRefusal.at(status);
        }
    }

    private SupervisorReport now(ReportStatus next) {
        return new SupervisorReport(id, incident, part, next, headReported, wentUpAt, version);
    }
}
