package jp.todoke.supervisor;

import java.time.Instant;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.RecountedClocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the acts of a report line mean to its clocks. A case begun before a clock existed goes on without it. */
@Component
class ReportLineClocks {

    private static final String HEAD_RECORDED_LATE = "施設長の報告が記録された時には、期限を過ぎていた。";

    private final Clocks clocks;
    private final RecountedClocks recounted;

    ReportLineClocks(Clocks clocks, RecountedClocks recounted) {
        this.clocks = clocks;
        this.recounted = recounted;
    }

    /** The chief's time begins with the head's report or with the automatic rise, whichever was earlier. */
    void headReported(IncidentId incident, PartId facility, HeadReportEntry entry, boolean chiefHasReceived) {
        clocks.met(incident, facility, ClockKey.HEAD_REPORT, entry.reportedAt(), entry.lateness());
        if (!chiefHasReceived) {
            chiefKnows(incident, facility, entry.reportedAt());
        }
    }

    void wentUp(IncidentId incident, PartId facility, Instant at) {
        chiefKnows(incident, facility, at);
    }

    /**
     * That the head recorded an earlier word, from which the chief's time counts, only when that time was over is not
     * the chief's to explain.
     */
    void receivedIn(
            IncidentId incident, PartId facility, ReceiptEntry entry, SupervisorView.@Nullable HeadReport head) {
        clocks.find(incident, facility, ClockKey.CHIEF_RECEIPT).ifPresent(clock -> {
            var overAlready = head != null
                    && head.reportedAt().equals(clock.basis())
                    && !head.recordedAt().isBefore(clock.limit());
            clocks.met(
                    incident,
                    facility,
                    ClockKey.CHIEF_RECEIPT,
                    entry.receivedAt(),
                    entry.lateness() == null && overAlready ? HEAD_RECORDED_LATE : entry.lateness());
        });
    }

    void handedIn(IncidentId incident, PartId facility, WrittenReportEntry entry) {
        if (clocks.find(incident, facility, ClockKey.WRITTEN_REPORT).isEmpty()) {
            return;
        }
        if (entry.submittedAt() == null) {
            clocks.metOn(incident, facility, ClockKey.WRITTEN_REPORT, entry.submittedOn(), entry.lateness());
        } else {
            clocks.met(incident, facility, ClockKey.WRITTEN_REPORT, entry.submittedAt(), entry.lateness());
        }
    }

    private void chiefKnows(IncidentId incident, PartId facility, Instant at) {
        var running = clocks.find(incident, facility, ClockKey.CHIEF_RECEIPT);
        if (running.isEmpty()) {
            clocks.start(incident, facility, ClockKey.CHIEF_RECEIPT, at, facility.value(), Role.SECTION_CHIEF);
        } else if (running.filter(ClockView::running)
                .filter(clock -> at.isBefore(clock.basis()))
                .isPresent()) {
            recounted.move(incident, facility, ClockKey.CHIEF_RECEIPT, at);
        }
    }
}
