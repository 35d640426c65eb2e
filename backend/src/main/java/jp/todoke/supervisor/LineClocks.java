package jp.todoke.supervisor;

import java.time.Instant;
import jp.todoke.clock.ClockKey;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.RecountedClocks;
import jp.todoke.identity.Role;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.stereotype.Component;

/** What the acts of a report line mean to its clocks. A case begun before a clock existed goes on without it. */
@Component
class LineClocks {

    private final Clocks clocks;
    private final RecountedClocks recounted;

    LineClocks(Clocks clocks, RecountedClocks recounted) {
        this.clocks = clocks;
        this.recounted = recounted;
    }

    /** The chief's time begins with the head's report or with the automatic rise, whichever was earlier. */
    void headReported(IncidentId incident, PartId facility, HeadReportEntry entry, boolean chiefHasReceived) {
        clocks.met(incident, facility, ClockKey.HEAD_REPORT, entry.reportedAt(), entry.latenessReason());
        if (!chiefHasReceived) {
            chiefKnows(incident, facility, entry.reportedAt());
        }
    }

    void wentUp(IncidentId incident, PartId facility, Instant at) {
        chiefKnows(incident, facility, at);
    }

    void receivedIn(IncidentId incident, PartId facility, ReceiptEntry entry) {
        if (clocks.find(incident, facility, ClockKey.CHIEF_RECEIPT).isPresent()) {
            clocks.met(incident, facility, ClockKey.CHIEF_RECEIPT, entry.receivedAt(), entry.latenessReason());
        }
    }

    void handedIn(IncidentId incident, PartId facility, WrittenReportEntry entry) {
        if (clocks.find(incident, facility, ClockKey.WRITTEN_REPORT).isEmpty()) {
            return;
        }
        if (entry.submittedAt() == null) {
            clocks.metOn(incident, facility, ClockKey.WRITTEN_REPORT, entry.submittedOn(), entry.latenessReason());
        } else {
            clocks.met(incident, facility, ClockKey.WRITTEN_REPORT, entry.submittedAt(), entry.latenessReason());
        }
    }

    private void chiefKnows(IncidentId incident, PartId facility, Instant at) {
        var running = clocks.find(incident, facility, ClockKey.CHIEF_RECEIPT);
        if (running.isEmpty()) {
            clocks.start(incident, facility, ClockKey.CHIEF_RECEIPT, at, facility.value(), Role.SECTION_CHIEF);
        } else if (running.filter(ClockView::running).filter(clock -> at.isBefore(clock.basis())).isPresent()) {
            recounted.move(incident, facility, ClockKey.CHIEF_RECEIPT, at);
        }
    }
}
